# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceEventType`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceEventType(OpenStrEnum):
    """Type of an event. abnormal indicates a problem."""

    NORMAL = "normal"
    ABNORMAL = "abnormal"
