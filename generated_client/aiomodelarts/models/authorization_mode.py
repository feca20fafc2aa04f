# Generated from spec/ by `make generate`; do not edit.
"""Models of `authorization_mode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .authorization_mode_enumerations import AuthorizationMode, AuthorizationModeValue


class AuthorizationModeSetting(BaseModel):
    """Authorization mode of an account."""

    domain_id: str | None = None
    """ID of the account."""

    mode: AuthorizationMode
    """Current authorization mode."""


class UpdateAuthorizationModeRequest(BaseModel):
    """New authorization mode."""

    mode: AuthorizationMode | AuthorizationModeValue | str
    """Authorization mode to set."""
