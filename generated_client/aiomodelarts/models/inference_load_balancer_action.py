# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceLoadBalancerAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class InferenceLoadBalancerAction(OpenStrEnum):
    """Action on the connection of a load balancer: connecting again after CONNECT_FAILED, or updating its address
    when CONNECTED.
    """

    RETRY = "RETRY"
    SYNC_ADDR = "SYNC_ADDR"


InferenceLoadBalancerActionValue: TypeAlias = Literal["RETRY", "SYNC_ADDR"]
"""Value of a listed member of `InferenceLoadBalancerAction`, which arguments accept as well."""
