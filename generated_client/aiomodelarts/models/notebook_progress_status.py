# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookProgressStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookProgressStatus(OpenStrEnum):
    """Progress of a setup step."""

    WAITING = "WAITING"
    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"
