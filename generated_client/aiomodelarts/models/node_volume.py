# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_volume_type import PoolVolumeType


class NodeVolume(BaseModel):
    """Identical disks of a node."""

    volume_type: PoolVolumeType | None = json_field(default=None, key="volumeType")
    """Type of the disk."""

    size: str | None = None
    """Size of each disk in GiB, as a string."""

    count: int | None = None
    """Number of these disks. 1 if it is absent."""
