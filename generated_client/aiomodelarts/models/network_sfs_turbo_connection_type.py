# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NetworkSfsTurboConnectionType`."""

from ..core.model import OpenStrEnum


class NetworkSfsTurboConnectionType(OpenStrEnum):
    """Way to a file system, through a network card of its own or through a peered VPC."""

    VPC_PORT = "VpcPort"
    PEERING = "Peering"
