# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceMappingType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceMappingType(OpenStrEnum):
    """Input unit of each call of a batch service: a whole file, or a row of a CSV file."""

    FILE = "file"
    CSV = "csv"


ServiceMappingTypeValue: TypeAlias = Literal["file", "csv"]
"""Value of a listed member of `ServiceMappingType`, which arguments accept as well."""
