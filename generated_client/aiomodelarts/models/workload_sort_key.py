# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkloadSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkloadSortKey(OpenStrEnum):
    """Field to sort the jobs of a pool by."""

    CREATE_TIME = "create_time"


WorkloadSortKeyValue: TypeAlias = Literal["create_time"]
"""Value of a listed member of `WorkloadSortKey`, which arguments accept as well."""
