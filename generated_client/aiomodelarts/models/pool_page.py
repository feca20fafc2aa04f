# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .pool import Pool as Pool


class PoolPage(BasePage["Pool"], items="items"):
    """Resource pools of the project."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always PoolList."""

    items: list[Pool]
    """All matching pools."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
