# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NetworkSfsTurboConnectionType`."""

from ..core.codec.enumerations import OpenStrEnum


class NetworkSfsTurboConnectionType(OpenStrEnum):
    """Type of connection to a file system: through a dedicated network interface or through a peered VPC."""

    VPC_PORT = "VpcPort"
    PEERING = "Peering"
