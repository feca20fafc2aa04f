# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerJobTaskStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerJobTaskStatus(OpenStrEnum):
    """State of a task on a Lite server."""

    PROCESSING = "PROCESSING"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"
