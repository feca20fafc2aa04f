# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateAuthorizationModeRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .authorization_mode import AuthorizationMode, AuthorizationModeValue


class UpdateAuthorizationModeRequest(BaseModel):
    """New authorization mode."""

    mode: AuthorizationMode | AuthorizationModeValue | str
    """Authorization mode to set."""
