# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobAffinityType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobAffinityType(OpenStrEnum):
    """Location that the machines of a job share, either a cabinet or a supernode (hyperinstance)."""

    CABINET = "cabinet"
    HYPERINSTANCE = "hyperinstance"


TrainingJobAffinityTypeValue: TypeAlias = Literal["cabinet", "hyperinstance"]
"""Value of a listed member of `TrainingJobAffinityType`, which arguments accept as well."""
