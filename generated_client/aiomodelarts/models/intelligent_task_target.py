# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntelligentTaskTarget`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class IntelligentTaskTarget(OpenIntEnum):
    """Storage of the results: in OBS or with the samples."""

    OBS = 0
    SAMPLES = 1


IntelligentTaskTargetValue: TypeAlias = Literal[0, 1]
"""Value of a listed member of `IntelligentTaskTarget`, which arguments accept as well."""
