# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskExecutionMode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceTaskExecutionMode(OpenStrEnum):
    """Whether a scheduled task runs for whole periods or repeatedly at an interval."""

    PERIOD = "period"
    FREQUENCY = "frequency"


ServiceTaskExecutionModeValue: TypeAlias = Literal["period", "frequency"]
"""Value of a listed member of `ServiceTaskExecutionMode`, which arguments accept as well."""
