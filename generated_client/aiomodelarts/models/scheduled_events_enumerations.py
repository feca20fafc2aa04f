# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `scheduled_events`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


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


class ScheduledEventCatalog(OpenStrEnum):
    """Part of the node that is maintained."""

    SOFTWARE = "software"
    HARDWARE = "hardware"


class ScheduledEventInstanceType(OpenStrEnum):
    """Kind of resource of a node: Lite server, pool of a Lite cluster, or standard pool."""

    DEVSERVER = "devserver"
    LITE_CLUSTER = "lite-cluster"
    STANDARD = "standard"


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
