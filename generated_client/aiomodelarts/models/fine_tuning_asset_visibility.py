# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `FineTuningAssetVisibility`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class FineTuningAssetVisibility(OpenStrEnum):
    """Workspaces that see an asset: the current one or all."""

    CURRENT = "current"
    ALL = "all"


FineTuningAssetVisibilityValue: TypeAlias = Literal["current", "all"]
"""Value of a listed member of `FineTuningAssetVisibility`, which arguments accept as well."""
