# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingFlavorKind`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingFlavorKind(OpenStrEnum):
    """Processor type of a flavor."""

    CPU = "CPU"
    GPU = "GPU"
    ASCEND = "Ascend"


TrainingFlavorKindValue: TypeAlias = Literal["CPU", "GPU", "Ascend"]
"""Value of a listed member of `TrainingFlavorKind`, which arguments accept as well."""
