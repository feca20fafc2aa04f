# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerEndpointService`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerEndpointService(OpenStrEnum):
    """Service at the address of a server. NOTEBOOK: HTTPS; SSH: Secure Shell."""

    NOTEBOOK = "NOTEBOOK"
    SSH = "SSH"
