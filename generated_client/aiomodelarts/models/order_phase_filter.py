# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `OrderPhaseFilter`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class OrderPhaseFilter(OpenStrEnum):
    """State of an order to filter by. Pending orders await payment or approval."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCESSED = "successed"
    FAILED = "failed"


OrderPhaseFilterValue: TypeAlias = Literal["pending", "running", "successed", "failed"]
"""Value of a listed member of `OrderPhaseFilter`, which arguments accept as well."""
