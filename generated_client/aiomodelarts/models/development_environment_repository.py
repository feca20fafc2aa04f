# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentRepository`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_repository_connection import DevelopmentEnvironmentRepositoryConnection
    from .development_environment_repository_type import DevelopmentEnvironmentRepositoryType


class DevelopmentEnvironmentRepository(BaseModel):
    """Git repository of an instance."""

    id: str | None = None
    """ID of the repository."""

    branch: str | None = None
    """Name of the checked-out branch."""

    user_name: str | None = None
    """Name of the user who commits to the repository."""

    user_email: str | None = None
    """Email address of the user who commits to the repository."""

    type: DevelopmentEnvironmentRepositoryType | None = None
    """Hosting service of the repository."""

    connection_info: DevelopmentEnvironmentRepositoryConnection | None = None
    """Connection settings of the repository."""
