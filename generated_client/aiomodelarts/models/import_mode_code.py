# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImportModeCode`."""

from ..core.model import OpenIntEnum


class ImportModeCode(OpenIntEnum):
    """Whether a folder or a manifest is imported, as the service tells it."""

    FOLDER = 0
    MANIFEST = 1
