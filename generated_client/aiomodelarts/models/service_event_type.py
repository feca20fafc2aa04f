# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceEventType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceEventType(OpenStrEnum):
    """Type of an event. abnormal indicates a problem."""

    NORMAL = "normal"
    ABNORMAL = "abnormal"


ServiceEventTypeValue: TypeAlias = Literal["normal", "abnormal"]
"""Value of a listed member of `ServiceEventType`, which arguments accept as well."""
