# Generated from spec/ by `make generate`; do not edit.
"""Models of `visualization_jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .openapi_enumerations import JobStatus


class CreateVisualizationJobRequest(BaseModel):
    """Settings of a new visualization job."""

    job_name: str
    """Name of the job: letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,20}$`."""

    job_desc: str | Unset | None = UNSET
    """Description of the job. At most 256 characters."""

    train_url: str
    """OBS folder of the summary files to display, such as /bucket/folder/."""

    job_type: str | Unset | None = UNSET
    """Tool that displays the files: tensorboard or mindinsight. Default of the service: 'tensorboard'."""

    flavor: VisualizationJobFlavor | Unset | None = UNSET
    """Flavor to run on. By default, the service chooses one."""

    schedule: list[VisualizationJobSchedule] | Unset | None = UNSET
    """Time after which the job stops automatically. Contains one entry."""


class CreatedVisualizationJob(BaseModel):
    """ID, state and URL of the new visualization job."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    job_id: int = json_field(digits=True)
    """ID of the new job."""

    job_name: str
    """Name of the visualization job."""

    status: JobStatus = json_field(digits=True)
    """Initial state of the job."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    service_url: str | None = None
    """URL of the web page, available when the job is running."""


class UpdateVisualizationJobRequest(BaseModel):
    """New description of a visualization job."""

    job_desc: str
    """New description of the job. At most 256 characters."""


class VisualizationJob(BaseModel):
    """A visualization job, or the error that prevented the service from returning it."""

    job_id: int = json_field(digits=True)
    """ID of the visualization job."""

    job_name: str
    """Name of the job, unique in the project."""

    job_desc: str | None = None
    """Description of the job."""

    status: JobStatus = json_field(digits=True)
    """State of the visualization job."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    duration: int
    """Run time, in milliseconds."""

    service_url: str | None = None
    """URL of the job's web page."""

    train_url: str | None = None
    """OBS folder of the displayed summary files."""

    resource_id: str | None = None
    """ID of the compute resource for billing."""

    remaining_duration: int | None = None
    """Time until the job is stopped. null if it is not limited. Open Telekom Cloud only."""

    is_success: bool | None = None
    """Whether the request succeeded. Open Telekom Cloud only."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""


class VisualizationJobFlavor(BaseModel):
    """Flavor that a visualization job runs on."""

    code: str
    """Code of the flavor."""


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


class VisualizationJobSchedule(BaseModel):
    """A time limit after which a job is stopped."""

    type: str
    """Action at the end of the duration. Only stop is supported."""

    time_unit: str
    """Unit of the duration. Only HOURS is supported."""

    duration: int | timedelta = json_field(time="duration-hours")
    """Maximum run time, in hours. From 0 to 24."""


class VisualizationJobSummary(BaseModel):
    """Properties of a visualization job."""

    job_id: int = json_field(digits=True)
    """ID of the visualization job."""

    job_name: str
    """Name of the job, unique in the project."""

    job_desc: str | None = None
    """Description of the job."""

    status: JobStatus = json_field(digits=True)
    """State of the visualization job."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    duration: int
    """Run time, in milliseconds."""

    service_url: str | None = None
    """URL of the job's web page."""

    train_url: str | None = None
    """OBS folder of the displayed summary files."""

    resource_id: str | None = None
    """ID of the compute resource for billing."""

    remaining_duration: int | None = None
    """Time until the job is stopped. null if it is not limited. Open Telekom Cloud only."""

    is_success: bool | None = None
    """Whether the request succeeded. Open Telekom Cloud only."""
