# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DatasetSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DatasetSortKey(OpenStrEnum):
    """Field to sort datasets by. The default is create_time."""

    CREATE_TIME = "create_time"
    DATASET_NAME = "dataset_name"


DatasetSortKeyValue: TypeAlias = Literal["create_time", "dataset_name"]
"""Value of a listed member of `DatasetSortKey`, which arguments accept as well."""
