# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobObsPathInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobObsPathInput(BaseModel):
    """OBS path that a new job reads from or writes to."""

    obs_url: str
    """Path in OBS, such as /bucket/folder/."""
