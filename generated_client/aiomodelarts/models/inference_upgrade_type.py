# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceUpgradeType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceUpgradeType(OpenStrEnum):
    """How instances are replaced."""

    ROLLING = "ROLLING"


InferenceUpgradeTypeValue: TypeAlias = Literal["ROLLING"]
"""Value of a listed member of `InferenceUpgradeType`, which arguments accept as well."""
