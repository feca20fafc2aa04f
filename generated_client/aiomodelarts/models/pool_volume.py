# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_volume_type import PoolVolumeType


class PoolVolume(BaseModel):
    """A disk of a node."""

    volume_type: PoolVolumeType = json_field(key="volumeType")
    """Type of the disk."""

    size: str
    """Size of the disk in GiB, as a string."""
