# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetGeneration`."""

from ..core.model import OpenStrEnum


class DatasetGeneration(OpenStrEnum):
    """Generation of a dataset; in v1 it is its own labeling task, in v2 labeling tasks stand apart from it."""

    V1 = "v1"
    V2 = "v2"
    ALL = "all"
