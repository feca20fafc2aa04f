# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerState`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerState(OpenStrEnum):
    """What a dev server is doing. The states with FAILED are followed by no other without an action."""

    CREATE_FAILED = "CREATE_FAILED"
    CREATING = "CREATING"
    DELETED = "DELETED"
    DELETE_FAILED = "DELETE_FAILED"
    DELETING = "DELETING"
    ERROR = "ERROR"
    RUNNING = "RUNNING"
    STARTING = "STARTING"
    START_FAILED = "START_FAILED"
    STOPPED = "STOPPED"
    STOPPING = "STOPPING"
    STOP_FAILED = "STOP_FAILED"
    REBOOTING = "REBOOTING"
    REBOOT_FAILED = "REBOOT_FAILED"
    CHANGING_OS = "CHANGINGOS"
    CHANGING_OS_FAILED = "CHANGINGOS_FAILED"
    REINSTALLING_OS = "REINSTALLINGOS"
    REINSTALLING_OS_FAILED = "REINSTALLINGOS_FAILED"
