# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingModelFolder`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingModelFolder(BaseModel):
    """OBS folder of a trained model."""

    obs_path: str | None = None
    """OBS path, such as obs://flowers/model/."""

    local_path: str | None = None
    """Folder in the container from which the model is taken."""
