# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkloadSortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class WorkloadSortKey(OpenStrEnum):
    """Field to sort the jobs of a pool by."""

    CREATE_TIME = "create_time"
