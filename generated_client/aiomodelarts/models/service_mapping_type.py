# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceMappingType`."""

from ..core.model import OpenStrEnum


class ServiceMappingType(OpenStrEnum):
    """What one call of a batch is made from, a whole file or a row of a CSV file."""

    FILE = "file"
    CSV = "csv"
