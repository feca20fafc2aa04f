# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingTaskVersionPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .processing_task_version import ProcessingTaskVersion as ProcessingTaskVersion


class ProcessingTaskVersionPage(BasePage["ProcessingTaskVersion"], items="versions", total="count"):
    """One page of versions of a processing task."""

    count: int
    """Total number of matches."""

    versions: list[ProcessingTaskVersion]
    """Versions on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
