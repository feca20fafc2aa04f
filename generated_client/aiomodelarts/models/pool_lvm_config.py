# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolLvmConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_lvm_mode import PoolLvmMode


class PoolLvmConfig(BaseModel):
    """Configuration of a logical volume."""

    lv_type: PoolLvmMode | None = json_field(default=None, key="lvType")
    """Write mode of the volume."""

    path: str | None = None
    """Absolute path that the volume is mounted to, if chosen by the user."""
