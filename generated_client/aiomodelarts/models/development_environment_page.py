# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .development_environment import DevelopmentEnvironment as DevelopmentEnvironment


class DevelopmentEnvironmentPage(BasePage["DevelopmentEnvironment"], items="instances", total="total_count"):
    """List of the matching development environment instances."""

    total_count: int
    """Total number of matches."""

    instances: list[DevelopmentEnvironment]
    """Matching instances in this response."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
