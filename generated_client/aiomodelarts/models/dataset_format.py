# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetFormat`."""

from ..core.codec.enumerations import OpenIntEnum


class DatasetFormat(OpenIntEnum):
    """Format of the samples of a dataset: files or table rows."""

    FILE = 0
    TABLE = 1
