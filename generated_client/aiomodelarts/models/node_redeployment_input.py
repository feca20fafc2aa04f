# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeRedeploymentInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .node_redeployment_switch import NodeRedeploymentSwitch, NodeRedeploymentSwitchValue
    from .node_redeployment_type import NodeRedeploymentType, NodeRedeploymentTypeValue


class NodeRedeploymentInput(BaseModel):
    """How a node is redeployed."""

    type: NodeRedeploymentType | NodeRedeploymentTypeValue | str | Unset | None = UNSET
    """Mode of the redeployment. An unavailable node can only be redeployed in HARD mode."""

    auto_flow: NodeRedeploymentSwitch | NodeRedeploymentSwitchValue | Unset | None = json_field(
        default=UNSET, key="autoFlow"
    )
    """Whether a failed redeployment is followed by system maintenance or a second redeployment, in a new event that
    needs no permission.
    """
