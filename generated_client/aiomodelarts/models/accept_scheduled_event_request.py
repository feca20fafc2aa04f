# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptScheduledEventRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .node_redeployment_input import NodeRedeploymentInput


class AcceptScheduledEventRequest(BaseModel):
    """Time and kind of the accepted event."""

    not_before: str | datetime | Unset | None = json_field(default=UNSET, key="notBefore")
    """Earliest start, in UTC, in ISO 8601 format. By default, the event starts immediately."""

    redeploy_config: NodeRedeploymentInput | Unset | None = json_field(default=UNSET, key="redeployConfig")
    """Kind of the redeployment, for events that redeploy the node."""
