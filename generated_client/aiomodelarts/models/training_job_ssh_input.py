# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSshInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingJobSshInput(BaseModel):
    """SSH access to the containers of a new job."""

    key_pair_names: list[str] | Unset | None = UNSET
    """Names of the key pairs in the project that can be used to log in."""
