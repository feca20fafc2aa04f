# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImportModeCode`."""

from ..core.codec.enumerations import OpenIntEnum


class ImportModeCode(OpenIntEnum):
    """Source of an import in responses: a folder or a manifest."""

    FOLDER = 0
    MANIFEST = 1
