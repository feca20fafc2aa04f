# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevelopmentEnvironmentRepositoryType`."""

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentRepositoryType(OpenStrEnum):
    """Hosting service of a Git repository."""

    CODECLUB = "CodeClub"
    GITHUB = "GitHub"
