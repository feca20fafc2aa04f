# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationPfsInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVisualizationPfsInput(BaseModel):
    """Folder in a parallel file system of OBS."""

    pfs_path: str
    """Path of the folder, such as /file-system/folder/."""
