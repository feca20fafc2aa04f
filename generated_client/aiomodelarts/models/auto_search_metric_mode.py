# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoSearchMetricMode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoSearchMetricMode(OpenStrEnum):
    """Whether larger values (max) or smaller values (min) of a metric are better."""

    MAX = "max"
    MIN = "min"


AutoSearchMetricModeValue: TypeAlias = Literal["max", "min"]
"""Value of a listed member of `AutoSearchMetricMode`, which arguments accept as well."""
