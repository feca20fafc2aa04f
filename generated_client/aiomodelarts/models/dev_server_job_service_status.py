# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerJobServiceStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerJobServiceStatus(OpenStrEnum):
    """State of a service on Lite servers, or of one of its instances."""

    CREATING = "CREATING"
    RUNNING = "RUNNING"
    FAILED = "FAILED"
    DELETED = "DELETED"
    ERROR = "ERROR"
