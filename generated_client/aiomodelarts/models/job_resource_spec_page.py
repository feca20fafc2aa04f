# Generated from spec/ by `make generate`; do not edit.
"""The model `JobResourceSpecPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .job_resource_spec import JobResourceSpec as JobResourceSpec


class JobResourceSpecPage(BasePage["JobResourceSpec"], items="specs", total="spec_total_count"):
    """The machine flavors available to jobs."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    spec_total_count: int
    """Total number of flavors."""

    specs: list[JobResourceSpec]
    """Machine flavors and their sizes."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
