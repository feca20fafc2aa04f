# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceSecretType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceSecretType(OpenStrEnum):
    """Source of the secrets of a service: own values, or the Data Encryption Workshop (DEW)."""

    CUSTOM = "custom"
    DEW = "dew"


InferenceSecretTypeValue: TypeAlias = Literal["custom", "dew"]
"""Value of a listed member of `InferenceSecretType`, which arguments accept as well."""
