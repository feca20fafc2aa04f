# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceLoadBalancerPolicy`."""

from ..core.model import OpenStrEnum


class ServiceLoadBalancerPolicy(OpenStrEnum):
    """How calls are spread over instances; by turns with weights, to the one with the fewest connections, or by the
    address of the caller.
    """

    ROUND_ROBIN = "ROUND_ROBIN"
    LEAST_CONNECTIONS = "LEAST_CONNECTIONS"
    SOURCE_IP = "SOURCE_IP"
