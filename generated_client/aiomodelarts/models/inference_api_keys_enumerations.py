# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `inference_api_keys`."""

from __future__ import annotations

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
