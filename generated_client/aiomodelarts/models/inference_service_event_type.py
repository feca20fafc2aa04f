# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceServiceEventType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceServiceEventType(OpenStrEnum):
    """Severity of an event of a service."""

    NORMAL = "NORMAL"
    ABNORMAL = "ABNORMAL"
    WARNING = "WARNING"


InferenceServiceEventTypeValue: TypeAlias = Literal["NORMAL", "ABNORMAL", "WARNING"]
"""Value of a listed member of `InferenceServiceEventType`, which arguments accept as well."""
