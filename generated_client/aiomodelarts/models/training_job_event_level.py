# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobEventLevel`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobEventLevel(OpenStrEnum):
    """Severity of an event."""

    INFO = "Info"
    ERROR = "Error"
    WARNING = "Warning"


TrainingJobEventLevelValue: TypeAlias = Literal["Info", "Error", "Warning"]
"""Value of a listed member of `TrainingJobEventLevel`, which arguments accept as well."""
