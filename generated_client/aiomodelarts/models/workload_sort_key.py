# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkloadSortKey`."""

from ..core.model import OpenStrEnum


class WorkloadSortKey(OpenStrEnum):
    """Field by which jobs of a pool can be sorted."""

    CREATE_TIME = "create_time"
