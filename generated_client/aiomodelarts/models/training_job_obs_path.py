# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobObsPath`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobObsPath(BaseModel):
    """OBS path that a job reads from or writes to."""

    obs_url: str
    """Path in OBS, such as /bucket/folder/."""
