# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplatePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .plugin_template_summary import PluginTemplateSummary as PluginTemplateSummary


class PluginTemplatePage(BasePage["PluginTemplateSummary"], items="items"):
    """Matching plug-in templates."""

    kind: str
    """Type of the resource, always PluginTemplateList."""

    api_version: str = json_field(key="apiVersion")
    """API version of the list, always v2."""

    items: list[PluginTemplateSummary]
    """Matching plug-in templates."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
