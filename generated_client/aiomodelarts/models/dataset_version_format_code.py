# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetVersionFormatCode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class DatasetVersionFormatCode(OpenIntEnum):
    """Format of a dataset version, as a filter value. CarbonData is available for table datasets only."""

    DEFAULT = 0
    CARBON_DATA = 1
    CSV = 2


DatasetVersionFormatCodeValue: TypeAlias = Literal[0, 1, 2]
"""Value of a listed member of `DatasetVersionFormatCode`, which arguments accept as well."""
