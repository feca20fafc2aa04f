# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleUsage`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class SampleUsage(OpenStrEnum):
    """Intended use of a sample."""

    TRAIN = "TRAIN"
    EVAL = "EVAL"
    TEST = "TEST"
    INFERENCE = "INFERENCE"


SampleUsageValue: TypeAlias = Literal["TRAIN", "EVAL", "TEST", "INFERENCE"]
"""Value of a listed member of `SampleUsage`, which arguments accept as well."""
