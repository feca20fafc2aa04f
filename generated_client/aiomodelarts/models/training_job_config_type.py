# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobConfigType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobConfigType(OpenStrEnum):
    """Origin of a training job configuration: saved by a user or a predefined sample."""

    CUSTOM = "custom"
    SAMPLE = "sample"


TrainingJobConfigTypeValue: TypeAlias = Literal["custom", "sample"]
"""Value of a listed member of `TrainingJobConfigType`, which arguments accept as well."""
