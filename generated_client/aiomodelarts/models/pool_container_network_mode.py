# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolContainerNetworkMode`."""

from ..core.model import OpenStrEnum


class PoolContainerNetworkMode(OpenStrEnum):
    """How containers are connected: a tunnel (overlay_l2), routes of the VPC (vpc-router) or interfaces of their own
    (eni).
    """

    OVERLAY_L2 = "overlay_l2"
    VPC_ROUTER = "vpc-router"
    ENI = "eni"
