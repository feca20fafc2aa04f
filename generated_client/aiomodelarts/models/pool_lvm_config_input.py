# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLvmConfigInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_lvm_mode import PoolLvmMode, PoolLvmModeValue


class PoolLvmConfigInput(BaseModel):
    """Configuration of a new logical volume."""

    lv_type: PoolLvmMode | PoolLvmModeValue = json_field(key="lvType")
    """Write mode of the volume."""

    path: str | Unset | None = UNSET
    """Absolute path to mount the volume to: letters, digits, dots, hyphens and underscores. For user-defined groups.
    Matches `^/[A-Za-z0-9._/-]*$`.
    """
