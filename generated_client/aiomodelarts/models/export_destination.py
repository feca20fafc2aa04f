# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ExportDestination`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ExportDestination(OpenStrEnum):
    """Destination of an export: an OBS folder or a new dataset."""

    DIR = "DIR"
    NEW_DATASET = "NEW_DATASET"


ExportDestinationValue: TypeAlias = Literal["DIR", "NEW_DATASET"]
"""Value of a listed member of `ExportDestination`, which arguments accept as well."""
