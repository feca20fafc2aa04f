# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetVersionFormatCode`."""

from ..core.model import OpenIntEnum


class DatasetVersionFormatCode(OpenIntEnum):
    """Format of a dataset version as the filters of lists want it; CarbonData is for table datasets."""

    DEFAULT = 0
    CARBON_DATA = 1
    CSV = 2
