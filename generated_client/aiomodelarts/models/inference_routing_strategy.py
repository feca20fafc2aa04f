# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceRoutingStrategy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceRoutingStrategy(OpenStrEnum):
    """How requests are distributed among instances."""

    ROUND_ROBIN = "ROUND_ROBIN"
    ORIGIN_IP_HASH = "ORIGIN_IP_HASH"
    MIN_CONN = "MIN_CONN"
    MIN_FIRST_TOKEN_TIME = "MIN_FIRST_TOKEN_TIME"
    COMPOSITE = "COMPOSITE"
    SLO_BASED = "SLO_BASED"


InferenceRoutingStrategyValue: TypeAlias = Literal[
    "ROUND_ROBIN", "ORIGIN_IP_HASH", "MIN_CONN", "MIN_FIRST_TOKEN_TIME", "COMPOSITE", "SLO_BASED"
]
"""Value of a listed member of `InferenceRoutingStrategy`, which arguments accept as well."""
