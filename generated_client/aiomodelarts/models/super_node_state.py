# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SuperNodeState`."""

from ..core.codec.enumerations import OpenStrEnum


class SuperNodeState(OpenStrEnum):
    """State of a super node. PROVISIONING: being created; ACTIVE: usable; ERROR: the creation failed; REIMAGING: the
    operating system is being replaced; TERMINATING: being deleted; TERMINATED: deleted.
    """

    PROVISIONING = "PROVISIONING"
    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    REIMAGING = "REIMAGING"
    TERMINATING = "TERMINATING"
    TERMINATED = "TERMINATED"
