# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HraPolicyStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class HraPolicyStatus(OpenStrEnum):
    """State of a policy for the ratio of roles."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    DELETED = "DELETED"
