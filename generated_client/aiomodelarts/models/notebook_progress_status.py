# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookProgressStatus`."""

from ..core.model import OpenStrEnum


class NotebookProgressStatus(OpenStrEnum):
    """How far a step of the setup has come."""

    WAITING = "WAITING"
    PROCESSING = "PROCESSING"
    FAILED = "FAILED"
    COMPLETED = "COMPLETED"
