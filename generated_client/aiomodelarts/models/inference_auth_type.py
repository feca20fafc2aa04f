# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceAuthType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceAuthType(OpenStrEnum):
    """How callers of a service authenticate: with a token of IAM, with an API key, or not at all."""

    TOKEN = "TOKEN"
    API_KEY = "API_KEY"
    NONE = "NONE"


InferenceAuthTypeValue: TypeAlias = Literal["TOKEN", "API_KEY", "NONE"]
"""Value of a listed member of `InferenceAuthType`, which arguments accept as well."""
