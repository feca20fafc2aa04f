# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolOsImageType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolOsImageType(OpenStrEnum):
    """Origin of an image: private is an image of the user, an empty string an image of the service."""

    PRIVATE = "private"
    PRESET = ""


PoolOsImageTypeValue: TypeAlias = Literal["private", ""]
"""Value of a listed member of `PoolOsImageType`, which arguments accept as well."""
