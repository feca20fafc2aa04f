# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetVersionFileFormat`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DatasetVersionFileFormat(OpenStrEnum):
    """Format of a dataset version. CarbonData is available for table datasets only."""

    DEFAULT = "Default"
    CARBON_DATA = "CarbonData"
    CSV = "CSV"


DatasetVersionFileFormatValue: TypeAlias = Literal["Default", "CarbonData", "CSV"]
"""Value of a listed member of `DatasetVersionFileFormat`, which arguments accept as well."""
