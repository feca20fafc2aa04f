# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskExecutionMode`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceTaskExecutionMode(OpenStrEnum):
    """Whether a scheduled task runs for whole periods or repeatedly at an interval."""

    PERIOD = "period"
    FREQUENCY = "frequency"
