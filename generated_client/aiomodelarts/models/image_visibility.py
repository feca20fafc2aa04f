# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageVisibility`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ImageVisibility(OpenStrEnum):
    """Visibility of an image. Anyone who knows the ID of a PUBLIC image can read it."""

    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"
    HIDDEN = "HIDDEN"
    """Huawei Cloud only."""


ImageVisibilityValue: TypeAlias = Literal["PRIVATE", "PUBLIC", "HIDDEN"]
"""Value of a listed member of `ImageVisibility`, which arguments accept as well."""
