# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetDataFormat`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DatasetDataFormat(OpenStrEnum):
    """Storage format of a dataset. CarbonData is available for table datasets only."""

    DEFAULT = "Default"
    CARBON_DATA = "CarbonData"


DatasetDataFormatValue: TypeAlias = Literal["Default", "CarbonData"]
"""Value of a listed member of `DatasetDataFormat`, which arguments accept as well."""
