# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTemplateGroupPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .auto_search_template_group import AutoSearchTemplateGroup as AutoSearchTemplateGroup


class AutoSearchTemplateGroupPage(BasePage["AutoSearchTemplateGroup"], items="yaml_templates"):
    """Names of the search templates."""

    yaml_templates: list[AutoSearchTemplateGroup]
    """Template groups, one for each search type."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
