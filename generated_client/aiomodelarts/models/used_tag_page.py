# Generated from spec/ by `make generate`; do not edit.
"""The model `UsedTagPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .used_tag import UsedTag as UsedTag


class UsedTagPage(BasePage["UsedTag"], items="tags"):
    """Tag keys in use, with their values."""

    tags: list[UsedTag]
    """Tag keys, each listed once."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
