# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationPfs`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVisualizationPfs(BaseModel):
    """Folder in a parallel file system of OBS."""

    pfs_path: str | None = None
    """Path of the folder."""
