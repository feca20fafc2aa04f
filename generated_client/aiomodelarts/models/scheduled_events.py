# Generated from spec/ by `make generate`; do not edit.
"""Models of `scheduled_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .scheduled_events_enumerations import (
        NodeRedeploymentSwitch,
        NodeRedeploymentSwitchValue,
        NodeRedeploymentType,
        NodeRedeploymentTypeValue,
        ScheduledEventCatalog,
        ScheduledEventInstanceType,
        ScheduledEventState,
        ScheduledEventType,
    )


class AcceptScheduledEventRequest(BaseModel):
    """Time and kind of the accepted event."""

    not_before: str | datetime | Unset | None = json_field(default=UNSET, key="notBefore", time="iso")
    """Earliest start, in UTC, in ISO 8601 format. By default, the event starts immediately."""

    redeploy_config: NodeRedeploymentInput | Unset | None = json_field(default=UNSET, key="redeployConfig")
    """Kind of the redeployment, for events that redeploy the node."""


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


class ScheduledEvent(BaseModel):
    """Maintenance of a node that the operator has planned."""

    id: str
    """ID of the event."""

    catalog: ScheduledEventCatalog | None = None
    """Whether hardware or software is maintained."""

    type: ScheduledEventType | None = None
    """Kind of maintenance."""

    description: str | None = None
    """Description of the event, written by the system."""

    state: ScheduledEventState
    """Current state of the event."""

    instance_type: ScheduledEventInstanceType | None = json_field(default=None, key="instanceType")
    """Kind of resource to which the node belongs."""

    instance_id: str | None = json_field(default=None, key="instanceId")
    """ID of the server."""

    node_name: str | None = json_field(default=None, key="nodeName")
    """Name of the node, from its metadata.name."""

    pool_name: str | None = json_field(default=None, key="poolName")
    """Name of the resource pool, from its metadata.name. Lite servers have none."""

    pool_display_name: str | None = json_field(default=None, key="poolDisplayName")
    """Name of the resource pool as chosen by the user. Lite servers have none."""

    publish_time: str | None = json_field(default=None, key="publishTime")
    """Publication time, in UTC, in ISO 8601 format."""

    start_time: str | None = json_field(default=None, key="startTime")
    """Start time, in UTC, in ISO 8601 format."""

    finish_time: str | None = json_field(default=None, key="finishTime")
    """End time, in UTC, in ISO 8601 format."""

    not_before: str | None = json_field(default=None, key="notBefore")
    """Earliest start, in UTC, in ISO 8601 format."""

    probe_msg: str | None = json_field(default=None, key="probeMsg")
    """Hint of the system about the event."""

    job_progress: str | None = json_field(default=None, key="jobProgress")
    """Progress of the event while it is executing."""

    redeploy_type: list[NodeRedeploymentType] | None = json_field(default=None, key="redeployType")
    """Modes in which the node can be redeployed."""

    under_lying_instance_id: str | None = json_field(default=None, key="underLyingInstanceId")
    """ID of the ECS server beneath the node, for some kinds of Ascend nodes."""


class ScheduledEventPage(BasePage["ScheduledEvent"], items="events", total="count"):
    """One page of scheduled events."""

    events: list[ScheduledEvent]
    """Events on this page."""

    count: int | None = None
    """Total number of matches."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
