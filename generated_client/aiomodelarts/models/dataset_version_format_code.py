# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetVersionFormatCode`."""

from ..core.codec.enumerations import OpenIntEnum


class DatasetVersionFormatCode(OpenIntEnum):
    """Format of a dataset version, as a filter value. CarbonData is available for table datasets only."""

    DEFAULT = 0
    CARBON_DATA = 1
    CSV = 2
