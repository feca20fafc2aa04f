# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ScheduledEventInstanceType`."""

from ..core.codec.enumerations import OpenStrEnum


class ScheduledEventInstanceType(OpenStrEnum):
    """Kind of resource of a node: Lite server, pool of a Lite cluster, or standard pool."""

    DEVSERVER = "devserver"
    LITE_CLUSTER = "lite-cluster"
    STANDARD = "standard"
