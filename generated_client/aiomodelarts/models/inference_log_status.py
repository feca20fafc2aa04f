# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceLogStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceLogStatus(OpenStrEnum):
    """State of the collection of logs. FAILED is only in responses."""

    ON = "ON"
    OFF = "OFF"
    FAILED = "FAILED"


InferenceLogStatusValue: TypeAlias = Literal["ON", "OFF", "FAILED"]
"""Value of a listed member of `InferenceLogStatus`, which arguments accept as well."""
