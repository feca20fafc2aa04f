# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthorizationPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .authorization import Authorization as Authorization


class AuthorizationPage(BasePage["Authorization"], items="auth", total="total_count"):
    """One page of authorizations."""

    total_count: int
    """Total number of authorizations."""

    auth: list[Authorization]
    """Authorizations on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
