# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolContainerNetworkInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class PoolContainerNetworkInput(BaseModel):
    """Container addresses of a new pool. Cannot be changed after the cluster is created."""

    cidr: str | Unset | None = UNSET
    """CIDR block that does not overlap with other blocks, preferably within 10.0.0.0, 172.16.0.0 or 192.168.0.0, with
    a prefix of at most 19 bits.
    """
