# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolFlavorCount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_creating_step import PoolCreatingStep
    from .pool_zone import PoolZone


class PoolFlavorCount(BaseModel):
    """Number of nodes of a flavor."""

    flavor: str
    """Name of the node flavor."""

    count: int
    """Minimum number of nodes."""

    max_count: int | None = json_field(default=None, key="maxCount")
    """Maximum number of nodes. The same value as count in a physical pool."""

    azs: list[PoolZone] | None = None
    """Distribution of the nodes over availability zones."""

    creating_step: PoolCreatingStep | None = json_field(default=None, key="creatingStep")
    """Settings for creating nodes in groups, such as whole racks."""

    node_pool: str | None = json_field(default=None, key="nodePool")
    """ID of the node pool that the nodes belong to. Huawei Cloud only."""
