# Generated from spec/ by `make generate`; do not edit.
"""The model `VisualizationJobPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .visualization_job_summary import VisualizationJobSummary as VisualizationJobSummary


class VisualizationJobPage(BasePage["VisualizationJobSummary"], items="jobs", total="job_total_count"):
    """One page of visualization jobs."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    job_total_count: int
    """Total number of matches."""

    job_count_limit: int | None = None
    """Number of jobs that can still be created."""

    quotas: int | None = None
    """Maximum number of jobs in the project."""

    jobs: list[VisualizationJobSummary]
    """Visualization jobs on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
