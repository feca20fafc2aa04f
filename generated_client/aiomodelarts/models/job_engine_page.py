# Generated from spec/ by `make generate`; do not edit.
"""The model `JobEnginePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .job_engine import JobEngine as JobEngine


class JobEnginePage(BasePage["JobEngine"], items="engines"):
    """The AI engines available to jobs."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    engines: list[JobEngine]
    """AI engines, one item for each version."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
