# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetVersionFileFormat`."""

from ..core.codec.enumerations import OpenStrEnum


class DatasetVersionFileFormat(OpenStrEnum):
    """Format of a dataset version. CarbonData is available for table datasets only."""

    DEFAULT = "Default"
    CARBON_DATA = "CarbonData"
    CSV = "CSV"
