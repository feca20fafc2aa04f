# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ExportDestination`."""

from ..core.model import OpenStrEnum


class ExportDestination(OpenStrEnum):
    """Where exported samples go, to a folder in OBS or into a new dataset."""

    DIR = "DIR"
    NEW_DATASET = "NEW_DATASET"
