# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetGeneration`."""

from ..core.codec.enumerations import OpenStrEnum


class DatasetGeneration(OpenStrEnum):
    """Generation of a dataset. A v1 dataset is its own labeling task. For v2 datasets, labeling tasks are separate
    resources.
    """

    V1 = "v1"
    V2 = "v2"
    ALL = "all"
