# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelInstallType`."""

from ..core.model import OpenStrEnum


class ModelInstallType(OpenStrEnum):
    """Kind of service that a model may be deployed as; real-time in requests, which answers spell realtime. Only
    answers name edge.
    """

    REAL_TIME = "real-time"
    REALTIME = "realtime"
    BATCH = "batch"
    EDGE = "edge"
