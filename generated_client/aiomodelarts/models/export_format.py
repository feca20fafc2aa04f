# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ExportFormat`."""

from ..core.model import OpenIntEnum


class ExportFormat(OpenIntEnum):
    """How exported files are arranged, in a folder for each label or all in one."""

    TREE = 1
    FLAT = 2
