# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelImportTemplatePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .model_import_template import ModelImportTemplate as ModelImportTemplate


class ModelImportTemplatePage(BasePage["ModelImportTemplate"], items="templates", total="total_count"):
    """One page of templates for importing models."""

    total_count: int | None = None
    """Number of matching templates."""

    templates: list[ModelImportTemplate]
    """Templates on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
