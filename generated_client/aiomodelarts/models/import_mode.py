# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImportMode`."""

from ..core.codec.enumerations import OpenStrEnum


class ImportMode(OpenStrEnum):
    """Source of an import: a folder or a manifest."""

    DIR = "dir"
    MANIFEST = "manifest"
