# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `OrderPhase`."""

from ..core.model import OpenStrEnum


class OrderPhase(OpenStrEnum):
    """How far an order has come. Some servers say completed, with how it ended in result, others say successed or
    failed right here.
    """

    PENDING = "pending"
    PROCESSING = "processing"
    SUCCESSED = "successed"
    FAILED = "failed"
    COMPLETED = "completed"
