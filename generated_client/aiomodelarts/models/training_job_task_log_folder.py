# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskLogFolder`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobTaskLogFolder(BaseModel):
    """OBS folder to which the log of a task is written."""

    obs_url: str | None = None
    """OBS path of the folder."""
