# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateNodesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_driver_update import NodeDriverUpdate
    from .node_redundancy_effect import NodeRedundancyEffect, NodeRedundancyEffectValue
    from .node_update_action import NodeUpdateAction, NodeUpdateActionValue
    from .resource_tag import ResourceTag


class UpdateNodesRequest(BaseModel):
    """Action to perform on nodes of a pool."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to change, from their metadata.name."""

    action: NodeUpdateAction | NodeUpdateActionValue
    """Action to perform on the nodes."""

    ha_redundant_effect: NodeRedundancyEffect | NodeRedundancyEffectValue | Unset | None = json_field(
        default=UNSET, key="haRedundantEffect"
    )
    """Effect of openHaRedundant on workloads. NoSchedule is the default. Huawei Cloud only."""

    driver: NodeDriverUpdate | Unset | None = UNSET
    """Driver to install on the nodes. Huawei Cloud only."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags to add with createTags, or to remove with deleteTags. Huawei Cloud only."""
