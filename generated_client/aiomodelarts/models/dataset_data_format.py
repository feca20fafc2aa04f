# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetDataFormat`."""

from ..core.model import OpenStrEnum


class DatasetDataFormat(OpenStrEnum):
    """Format of the data of a dataset; CarbonData is for table datasets."""

    DEFAULT = "Default"
    CARBONDATA = "CarbonData"
