# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthoringFeature`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .authoring_feature_name import AuthoringFeatureName


class AuthoringFeature(BaseModel):
    """Feature of notebooks with its quota."""

    id: str | None = None
    """ID of the feature."""

    name: AuthoringFeatureName
    """Name of the feature."""

    enabled: bool
    """Whether the user may use the feature."""

    quota: int | None = None
    """Number of instances that the user may have."""

    used: int | None = None
    """Number of existing instances."""

    user_id: str | None = None
    """ID of the user."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""
