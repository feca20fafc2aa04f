# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ExportScope`."""

from ..core.codec.enumerations import OpenIntEnum


class ExportScope(OpenIntEnum):
    """Selection of the samples to export."""

    LABELED = 0
    UNLABELED = 1
    ALL = 2
    SEARCH = 3
