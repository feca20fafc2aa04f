# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `OrderPhase`."""

from ..core.codec.enumerations import OpenStrEnum


class OrderPhase(OpenStrEnum):
    """State of an order. Some servers report completed and set result; others report successed, failed or
    partialSuccessed, which means that only part of the order was completed.
    """

    PENDING = "pending"
    PROCESSING = "processing"
    SUCCESSED = "successed"
    PARTIAL_SUCCESSED = "partialSuccessed"
    FAILED = "failed"
    COMPLETED = "completed"
