# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetFormat`."""

from ..core.model import OpenIntEnum


class DatasetFormat(OpenIntEnum):
    """Whether the samples of a dataset are files or rows of a table."""

    FILE = 0
    TABLE = 1
