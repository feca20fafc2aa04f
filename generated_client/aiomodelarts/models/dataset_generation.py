# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetGeneration`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DatasetGeneration(OpenStrEnum):
    """Generation of a dataset. A v1 dataset is its own labeling task. For v2 datasets, labeling tasks are separate
    resources.
    """

    V1 = "v1"
    V2 = "v2"
    ALL = "all"


DatasetGenerationValue: TypeAlias = Literal["v1", "v2", "all"]
"""Value of a listed member of `DatasetGeneration`, which arguments accept as well."""
