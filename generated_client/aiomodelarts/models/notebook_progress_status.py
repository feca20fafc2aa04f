# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookProgressStatus`."""

from ..core.codec.model import OpenStrEnum


class NotebookProgressStatus(OpenStrEnum):
    """Progress of a setup step."""

    WAITING = "WAITING"
    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"
