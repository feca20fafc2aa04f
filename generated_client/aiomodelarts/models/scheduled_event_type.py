# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ScheduledEventType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


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
