# Generated from spec/ by `make generate`; do not edit.
"""Models and enumerations of `authorization_mode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum
from ..core.codec.model import Model as BaseModel


class AuthorizationMode(OpenStrEnum):
    """Authorization mode. In strict mode, users need permissions for each operation."""

    LOOSE = "loose"
    STRICT = "strict"


AuthorizationModeValue: TypeAlias = Literal["loose", "strict"]
"""Value of a listed member of `AuthorizationMode`, which arguments accept as well."""


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
