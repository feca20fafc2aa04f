# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AuthoringFeatureName`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AuthoringFeatureName(OpenStrEnum):
    """Feature of the development environment. NOTEBOOK stands for notebooks that users create."""

    NOTEBOOK = "NOTEBOOK"


AuthoringFeatureNameValue: TypeAlias = Literal["NOTEBOOK"]
"""Value of a listed member of `AuthoringFeatureName`, which arguments accept as well."""
