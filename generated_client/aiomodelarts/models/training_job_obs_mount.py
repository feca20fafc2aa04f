# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobObsMount`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingJobObsMount(BaseModel):
    """Folder in an OBS bucket, mounted in the containers."""

    obs_path: str | Unset | None = UNSET
    """Folder in OBS, such as /bucket/folder."""

    local_path: str | Unset | None = UNSET
    """Mount path in the containers."""

    obs_url: str | Unset | None = UNSET
    """Address of the folder. The reference lists it in addition to obs_path, which its examples use."""
