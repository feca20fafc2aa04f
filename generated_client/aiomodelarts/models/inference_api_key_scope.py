# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceApiKeyScope`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceApiKeyScope(OpenStrEnum):
    """Services that an API key can access. USER means all inference services of the user, and SERVICE those to which
    the key is bound.
    """

    USER = "USER"
    SERVICE = "SERVICE"


InferenceApiKeyScopeValue: TypeAlias = Literal["USER", "SERVICE"]
"""Value of a listed member of `InferenceApiKeyScope`, which arguments accept as well."""
