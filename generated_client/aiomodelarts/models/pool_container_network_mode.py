# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolContainerNetworkMode`."""

from ..core.codec.enumerations import OpenStrEnum


class PoolContainerNetworkMode(OpenStrEnum):
    """Connection mode of containers: a tunnel (overlay_l2), VPC routes (vpc-router) or separate network interfaces
    (eni).
    """

    OVERLAY_L2 = "overlay_l2"
    VPC_ROUTER = "vpc-router"
    ENI = "eni"
