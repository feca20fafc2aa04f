# Generated from spec/ by `make generate`; do not edit.
"""The model `ImportTaskPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .import_task import ImportTask as ImportTask


class ImportTaskPage(BasePage["ImportTask"], items="import_tasks", total="total_count"):
    """One page of import tasks."""

    import_tasks: list[ImportTask]
    """Import tasks on this page."""

    total_count: int
    """Total number of matches."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
