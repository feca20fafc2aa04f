# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetSortKey`."""

from ..core.model import OpenStrEnum


class DatasetSortKey(OpenStrEnum):
    """Field by which datasets can be sorted; create_time unless given."""

    CREATE_TIME = "create_time"
    DATASET_NAME = "dataset_name"
