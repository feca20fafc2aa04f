# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImportMode`."""

from ..core.model import OpenStrEnum


class ImportMode(OpenStrEnum):
    """Whether a folder or a manifest is imported, as it is asked for."""

    DIR = "dir"
    MANIFEST = "manifest"
