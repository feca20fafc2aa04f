# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_job_version_summary import TrainingJobVersionSummary as TrainingJobVersionSummary


class TrainingJobVersionPage(BasePage["TrainingJobVersionSummary"], items="versions", total="version_count"):
    """One page of versions of a training job."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    job_desc: str | None = None
    """Description of the job."""

    version_count: int
    """Total number of versions of the job."""

    versions: list[TrainingJobVersionSummary]
    """Versions on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
