# Generated from spec/ by `make generate`; do not edit.
"""Models of `dev_server_jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .dev_server_jobs_enumerations import (
        DevServerFlavorType,
        DevServerJobServiceStatus,
        DevServerJobStatus,
        DevServerJobTaskStatus,
    )


class CreateDevServerJobRequest(BaseModel):
    """Settings of a new job on Lite servers."""

    name: str
    """Name of the job, of letters, digits, hyphens, underscores and dots. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    description: str | Unset | None = UNSET
    """Description of the job, of letters, digits, hyphens, underscores and dots. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    server_ids: list[str]
    """IDs of the servers on which the job runs."""

    type: str
    """Type of the template, such as COMMON or SERVICE_DEPLOY. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    is_reboot: bool | Unset | None = UNSET
    """Whether the service restarts the job if it fails. Default of the service: False."""

    items: list[DevServerJobItemInput]
    """Parts of the job with their parameters."""


class DeleteDevServerJobsRequest(BaseModel):
    """IDs of the jobs whose records are removed."""

    job_ids: list[str]
    """IDs of the jobs to delete."""


class DevServerJob(BaseModel):
    """Job on Lite servers, with its task on each server."""

    id: str
    """ID of the job."""

    name: str
    """Name of the Lite server job."""

    description: str | None = None
    """Description of the job."""

    type: str | None = None
    """Type of the template, such as COMMON or SERVICE_DEPLOY."""

    status: DevServerJobStatus
    """State of the job."""

    items: list[DevServerJobItem] | None = None
    """Parts of the job with their parameters."""

    tasks: list[DevServerJobTask] | None = None
    """Tasks of the job, one for each server."""

    template_id: str | None = None
    """ID of the template."""

    user_name: str | None = None
    """Name of the user who created the job."""

    abnormal_count: int | None = None
    """Number of servers on which the task failed."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""


class DevServerJobItem(BaseModel):
    """Part of a job with its parameters."""

    type: str | None = None
    """Type of the part, such as COMMON or DEVICE_LOG_COLLECT."""

    spec: dict[str, str] | None = None
    """Parameters of the part, by their names in the template."""


class DevServerJobItemInput(BaseModel):
    """Part of a new job with its parameters."""

    type: str
    """Type of the part, such as COMMON or DEVICE_LOG_COLLECT."""

    spec: dict[str, str] | Unset | None = UNSET
    """Parameters of the part, by their names in the template."""


class DevServerJobPage(BasePage["DevServerJobSummary"], items="data", total="total"):
    """Jobs on Lite servers."""

    current: int | None = None
    """Number of the page."""

    data: list[DevServerJobSummary]
    """Jobs on this page."""

    pages: int | None = None
    """Total number of pages."""

    size: int | None = None
    """Number of jobs on a full page."""

    total: int
    """Total number of jobs."""


class DevServerJobService(BaseModel):
    """Inference service that a job deployed on Lite servers."""

    id: str
    """ID of the service."""

    name: str | None = None
    """Name of the deployed service."""

    status: DevServerJobServiceStatus
    """State of the service."""

    spec: dict[str, str] | None = None
    """Parameters of the service."""

    instances: list[DevServerJobServiceInstance] | None = None
    """Instances of the service."""

    model: DevServerJobServiceModel | None = None
    """Model of the service."""


class DevServerJobServiceInstance(BaseModel):
    """Instance of a service on a Lite server."""

    id: str | None = None
    """ID of the instance."""

    status: DevServerJobServiceStatus | None = None
    """State of the instance."""

    endpoints: str | None = None
    """Address for calls."""


class DevServerJobServiceModel(BaseModel):
    """Model of a service on Lite servers."""

    name: str | None = None
    """Name of the served model."""

    url: str | None = None
    """OBS folder of the model."""

    quant_type: str | None = None
    """Quantization of the model, such as w8A8 or fp16."""


class DevServerJobSummary(BaseModel):
    """Job in a list."""

    id: str
    """ID of the job."""

    name: str
    """Name of the listed job."""

    user_name: str | None = None
    """Name of the user who created the job."""

    description: str | None = None
    """Description of the job."""

    type: str | None = None
    """Type of the template, such as COMMON or SERVICE_DEPLOY."""

    status: DevServerJobStatus
    """State of the job."""

    abnormal_count: int | None = None
    """Number of servers on which the task failed."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""


class DevServerJobTask(BaseModel):
    """Task of a job on one server."""

    id: str
    """ID of the task."""

    server_id: str | None = None
    """ID of the Lite server."""

    server_name: str | None = None
    """Name of the Lite server."""

    status: DevServerJobTaskStatus
    """State of the task."""

    cloud_server: dict[str, str] | None = None
    """IDs of the machine below the Lite server, in ECS, BMS or HPS."""

    message: str | None = None
    """Output of the task."""

    create_at: str | None = None
    """Creation time of the task."""

    update_at: str | None = None
    """Time of the last change of the task."""


class DevServerJobTemplate(BaseModel):
    """Template of jobs, with its container."""

    id: str
    """ID of the template."""

    name: str
    """Name of the job template."""

    description: str | None = None
    """Description of the template."""

    cmd: str | None = None
    """Command with which the container starts."""

    swr_path: str | None = None
    """Container image of the jobs."""

    resources: str | None = None
    """Processors and memory of the container."""

    volumes: str | None = None
    """Volumes of the container."""

    volumes_mount: str | None = None
    """Paths at which the volumes are mounted."""

    flavor_type: DevServerFlavorType | None = None
    """Processors for which the template is made."""

    timeout: str | None = None
    """Longest duration of a job."""

    check_interval: str | None = None
    """Interval in which the service checks a job."""

    type: str | None = None
    """Type of the template, such as COMMON or LOG_COLLECT."""

    status: str | None = None
    """State of the template, such as ACTIVE."""

    params: list[DevServerJobTemplateParameter] | None = None
    """Further parameters of the jobs."""


class DevServerJobTemplatePage(BasePage["DevServerJobTemplateSummary"], items="data", total="total"):
    """Templates of jobs on Lite servers."""

    current: int | None = None
    """Number of the page."""

    data: list[DevServerJobTemplateSummary]
    """Templates on this page."""

    pages: int | None = None
    """Total number of pages."""

    size: int | None = None
    """Number of templates on a full page."""

    total: int
    """Total number of templates."""


class DevServerJobTemplateParameter(BaseModel):
    """Variable setting that a template leaves to its jobs."""

    name: str | None = None
    """Key of the parameter in spec of an item."""

    description: str | None = None
    """Meaning of the parameter for users."""

    value: str | None = None
    """Usual value of the parameter."""

    visible: str | None = None
    """Whether the console shows the parameter, true or false."""

    regex: str | None = None
    """Regular expression that values must match."""


class DevServerJobTemplateSummary(BaseModel):
    """Template of jobs in a list."""

    id: str
    """ID of the template."""

    name: str
    """Name of the job template."""

    description: str | None = None
    """Description of the template."""

    type: str | None = None
    """Type of the template, such as COMMON or LOG_COLLECT."""

    flavor_type: DevServerFlavorType | None = None
    """Processors for which the template is made."""

    params: list[DevServerJobTemplateParameter] | None = None
    """Further parameters of the jobs."""
