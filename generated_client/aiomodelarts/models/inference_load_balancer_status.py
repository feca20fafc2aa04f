# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `InferenceLoadBalancerStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class InferenceLoadBalancerStatus(OpenStrEnum):
    """State of the connection of a load balancer. The service misspells DISCONNET_FAILED."""

    CONNECTING = "CONNECTING"
    CONNECTED = "CONNECTED"
    CONNECT_FAILED = "CONNECT_FAILED"
    DISCONNECTING = "DISCONNECTING"
    DISCONNET_FAILED = "DISCONNET_FAILED"
