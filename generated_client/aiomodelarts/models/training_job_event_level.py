# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobEventLevel`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobEventLevel(OpenStrEnum):
    """Severity of an event."""

    INFO = "Info"
    ERROR = "Error"
    WARNING = "Warning"
