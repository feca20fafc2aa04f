# Generated from spec/ by `make generate`; do not edit.
"""Models and enumerations of `scheduled_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..core.codec.declarations import json_field
from ..core.codec.enumerations import OpenStrEnum
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime


class AcceptScheduledEventRequest(BaseModel):
    """Time and kind of the accepted event."""

    not_before: str | datetime | Unset | None = json_field(default=UNSET, key="notBefore")
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


class NodeRedeploymentSwitch(OpenStrEnum):
    """Whether the system continues by itself if the redeployment fails."""

    TRUE = "true"
    FALSE = "false"


NodeRedeploymentSwitchValue: TypeAlias = Literal["true", "false"]
"""Value of a listed member of `NodeRedeploymentSwitch`, which arguments accept as well."""


class NodeRedeploymentType(OpenStrEnum):
    """Mode of a redeployment. HARD resets the node and deletes all data on its disks."""

    SOFT = "SOFT"
    HARD = "HARD"


NodeRedeploymentTypeValue: TypeAlias = Literal["SOFT", "HARD"]
"""Value of a listed member of `NodeRedeploymentType`, which arguments accept as well."""


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


class ScheduledEventCatalog(OpenStrEnum):
    """Part of the node that is maintained."""

    SOFTWARE = "software"
    HARDWARE = "hardware"


class ScheduledEventInstanceType(OpenStrEnum):
    """Kind of resource of a node: Lite server, pool of a Lite cluster, or standard pool."""

    DEVSERVER = "devserver"
    LITE_CLUSTER = "lite-cluster"
    STANDARD = "standard"


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


class ScheduledEventState(OpenStrEnum):
    """State of an event. An event that is inquiring waits for permission."""

    INQUIRING = "inquiring"
    SCHEDULED = "scheduled"
    EXECUTING = "executing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"


ScheduledEventStateValue: TypeAlias = Literal["inquiring", "scheduled", "executing", "completed", "failed", "canceled"]
"""Value of a listed member of `ScheduledEventState`, which arguments accept as well."""


class ScheduledEventType(OpenStrEnum):
    """Kind of maintenance: of the system, recovery of a local disk, restart of a node, permission for the operator,
    and maintenance, redeployment or disk recovery of a super node.
    """

    SYSTEM_MAINTENANCE = "system-maintenance"
    LOCALDISK_RECOVERY = "localdisk-recovery"
    NODE_REBOOT = "node_reboot"
    OPERATION_REQUEST = "operation-request"
    NODE_MAINTENANCE = "node_maintenance"
    NODE_REDEPLOY = "node_redeploy"
    NODE_LOCALDISK_RECOVERY = "node_localdisk_recovery"


ScheduledEventTypeValue: TypeAlias = Literal[
    "system-maintenance",
    "localdisk-recovery",
    "node_reboot",
    "operation-request",
    "node_maintenance",
    "node_redeploy",
    "node_localdisk_recovery",
]
"""Value of a listed member of `ScheduledEventType`, which arguments accept as well."""
