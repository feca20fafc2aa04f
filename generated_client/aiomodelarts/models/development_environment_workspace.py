# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentWorkspace`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentWorkspace(BaseModel):
    """Workspace that an instance belongs to."""

    id: str | None = None
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
