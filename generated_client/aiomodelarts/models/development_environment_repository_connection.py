# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentRepositoryConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_credential import DevelopmentEnvironmentCredential
    from .development_environment_repository_protocol import DevelopmentEnvironmentRepositoryProtocol


class DevelopmentEnvironmentRepositoryConnection(BaseModel):
    """Connection settings of a Git repository."""

    protocol: DevelopmentEnvironmentRepositoryProtocol | None = None
    """Protocol used for Git access."""

    url: str | None = None
    """URL to clone the repository from."""

    credential: DevelopmentEnvironmentCredential | None = None
    """Credentials for the repository."""
