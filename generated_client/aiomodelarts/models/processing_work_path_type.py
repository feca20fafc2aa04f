# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingWorkPathType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ProcessingWorkPathType(OpenStrEnum):
    """Type of the destination of a processing task."""

    OBS = "OBS"
    DATASET = "DATASET"


ProcessingWorkPathTypeValue: TypeAlias = Literal["OBS", "DATASET"]
"""Value of a listed member of `ProcessingWorkPathType`, which arguments accept as well."""
