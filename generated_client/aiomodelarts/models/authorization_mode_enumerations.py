# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `authorization_mode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AuthorizationMode(OpenStrEnum):
    """Authorization mode. In strict mode, users need permissions for each operation."""

    LOOSE = "loose"
    STRICT = "strict"


AuthorizationModeValue: TypeAlias = Literal["loose", "strict"]
"""Value of a listed member of `AuthorizationMode`, which arguments accept as well."""
