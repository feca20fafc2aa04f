# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImportMode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ImportMode(OpenStrEnum):
    """Source of an import: a folder or a manifest."""

    DIR = "dir"
    MANIFEST = "manifest"


ImportModeValue: TypeAlias = Literal["dir", "manifest"]
"""Value of a listed member of `ImportMode`, which arguments accept as well."""
