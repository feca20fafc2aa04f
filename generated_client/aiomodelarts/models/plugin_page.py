# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .plugin import Plugin as Plugin


class PluginPage(BasePage["Plugin"], items="items"):
    """All plug-ins of a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always PluginList."""

    items: list[Plugin]
    """Plug-ins of the pool."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
