# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceInferType`."""

from ..core.model import OpenStrEnum


class ServiceInferType(OpenStrEnum):
    """How a service predicts; real-time answers calls until it is stopped, batch works through its input once and
    ends, edge runs on nodes of the user.
    """

    REAL_TIME = "real-time"
    BATCH = "batch"
    EDGE = "edge"
