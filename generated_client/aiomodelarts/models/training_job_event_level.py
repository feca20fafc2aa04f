# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobEventLevel`."""

from ..core.model import OpenStrEnum


class TrainingJobEventLevel(OpenStrEnum):
    """How severe an event is."""

    INFO = "Info"
    ERROR = "Error"
    WARNING = "Warning"
