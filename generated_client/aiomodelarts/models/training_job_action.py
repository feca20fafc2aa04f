# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobAction(OpenStrEnum):
    """Action on a training job. "terminate" stops it permanently."""

    TERMINATE = "terminate"


TrainingJobActionValue: TypeAlias = Literal["terminate"]
"""Value of a listed member of `TrainingJobAction`, which arguments accept as well."""
