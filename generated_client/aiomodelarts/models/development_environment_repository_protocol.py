# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentRepositoryProtocol`."""

from ..core.model import OpenStrEnum


class DevelopmentEnvironmentRepositoryProtocol(OpenStrEnum):
    """Protocol for the access to a Git repository."""

    SSH = "ssh"
    HTTPS = "https"
