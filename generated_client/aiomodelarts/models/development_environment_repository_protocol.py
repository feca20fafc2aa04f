# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentRepositoryProtocol`."""

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentRepositoryProtocol(OpenStrEnum):
    """Protocol used to access a Git repository."""

    SSH = "ssh"
    HTTPS = "https"
