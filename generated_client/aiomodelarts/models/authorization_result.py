# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthorizationResult`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AuthorizationResult(BaseModel):
    """Result of a change of authorizations."""

    result: str | bool
    """Whether the request succeeded, as a boolean or a string."""

    success_message: str | None = None
    """Message about the result, returned if the authorizations of all users are deleted."""
