# Generated from spec/ by `make generate`; do not edit.
"""The model `ScheduledEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_redeployment_type import NodeRedeploymentType
    from .scheduled_event_catalog import ScheduledEventCatalog
    from .scheduled_event_instance_type import ScheduledEventInstanceType
    from .scheduled_event_state import ScheduledEventState
    from .scheduled_event_type import ScheduledEventType


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
