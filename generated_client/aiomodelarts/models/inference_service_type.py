# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceServiceType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceServiceType(OpenStrEnum):
    """Kind of an inference service: one that answers immediately, or one that processes requests asynchronously."""

    REAL_TIME = "REAL_TIME"
    ASYNC_REAL_TIME = "ASYNC_REAL_TIME"


InferenceServiceTypeValue: TypeAlias = Literal["REAL_TIME", "ASYNC_REAL_TIME"]
"""Value of a listed member of `InferenceServiceType`, which arguments accept as well."""
