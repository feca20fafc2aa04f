# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentReference(BaseModel):
    """ID of the deleted development environment instance."""

    instance_id: str
    """ID of the deleted instance."""
