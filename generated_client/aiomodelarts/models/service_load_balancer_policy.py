# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceLoadBalancerPolicy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceLoadBalancerPolicy(OpenStrEnum):
    """Load-balancing policy. ROUND_ROBIN is weighted round robin, LEAST_CONNECTIONS selects the instance with the
    fewest connections, SOURCE_IP selects the instance by the address of the caller.
    """

    ROUND_ROBIN = "ROUND_ROBIN"
    LEAST_CONNECTIONS = "LEAST_CONNECTIONS"
    SOURCE_IP = "SOURCE_IP"


ServiceLoadBalancerPolicyValue: TypeAlias = Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"]
"""Value of a listed member of `ServiceLoadBalancerPolicy`, which arguments accept as well."""
