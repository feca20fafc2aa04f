# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `OrderPhase`."""

from ..core.model import OpenStrEnum


class OrderPhase(OpenStrEnum):
    """How far an order has come. Some servers say completed, with how it ended in result, others say successed,
    failed or, where only a part was carried out, partialSuccessed right here.
    """

    PENDING = "pending"
    PROCESSING = "processing"
    SUCCESSED = "successed"
    PARTIALSUCCESSED = "partialSuccessed"
    FAILED = "failed"
    COMPLETED = "completed"
