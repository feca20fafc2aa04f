# Generated from spec/ by `make generate`; do not edit.
"""Models of `service_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime, time, timedelta

    from .service_tasks_enumerations import (
        ServiceTaskExecutionMode,
        ServiceTaskExecutionModeValue,
        ServiceTaskScheduleStatus,
        ServiceTaskSourceType,
        ServiceTaskSourceTypeValue,
        ServiceTaskState,
        ServiceTaskStreamType,
    )


class CreateServiceTasksRequest(BaseModel):
    """Input, schedule and output of new tasks."""

    name: str
    """Name of the task. Can contain letters, digits, hyphens and underscores. Matches `^[A-Za-z0-9_-]{1,100}$`."""

    description: str | Unset | None = UNSET
    """Description of the task. At most 500 characters."""

    schedule: ServiceTaskScheduleInput | Unset | None = UNSET
    """Schedule of the task. By default, the task runs immediately. Tasks with OBS input cannot be scheduled; tasks
    with a URL as input can be scheduled only for RTMP and RTSP.
    """

    input: ServiceTaskSourceInput
    """Input that the task analyzes."""

    output: ServiceTaskOutputInput
    """Destinations for the results. At least one destination is required."""

    config: dict[str, Any] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Settings for the algorithm of the service. Some algorithms require them. Not supported by ModelArts Edge."""

    source_usage_estimate: ServiceTaskResourceEstimate | Unset | None = UNSET
    """Estimated resource usage of the task. Required for ModelArts Edge."""


class ServiceTask(BaseModel):
    """Settings and state of a task of an edge service."""

    id: str
    """ID of the task, 32 hexadecimal digits."""

    name: str
    """Name of the task."""

    service_name: str | None = None
    """Name of the service that runs the task."""

    creator: str | None = None
    """Name of the user who created the task."""

    project_id: str | None = None
    """ID of the project of the user who created the task."""

    description: str | None = None
    """Description of the task."""

    service_id: str
    """ID of the service that runs the task."""

    created_at: str
    """Creation time, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    updated_at: str
    """Time of the last state change, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:24Z."""

    state: ServiceTaskState
    """State of the task."""

    status: str | None = None
    """Additional information about the state. Present only in some states."""

    error: ServiceTaskError | None = None
    """Reason for the failure, as reported by the algorithm."""

    schedule_status: ServiceTaskScheduleStatus | None = None
    """Whether the schedule is active."""

    schedule: ServiceTaskSchedule | None = None
    """Schedule of the task. Absent for a task that runs immediately."""

    input: ServiceTaskSource
    """Input that the task analyzes."""

    output: ServiceTaskOutput
    """Destinations for the results."""

    config: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the algorithm of the service."""


class ServiceTaskDisOutput(BaseModel):
    """DIS stream for the results of a task."""

    stream_name: str
    """Name of the DIS stream."""

    data_category: list[str] | None = None
    """Categories of results that are sent."""

    stream_id: str | None = None
    """ID of the DIS stream. For ModelArts Edge."""


class ServiceTaskError(BaseModel):
    """Reason for the failure of a task."""

    code: str | None = None
    """Error code, as defined by the algorithm."""

    message: str | None = None
    """Error message of the algorithm."""


class ServiceTaskFrequency(BaseModel):
    """Repeated runs of a task within a period of time."""

    interval: int | None = None
    """Interval between the starts of two runs, in minutes."""

    duration: int | None = None
    """Duration of each run, in minutes."""

    begin_at: str | None = None
    """Local start time of the runs, such as 06:30:00. For a task that runs once, the date is included."""

    end_at: str | None = None
    """Local end time of the runs, in the same format as begin_at."""


class ServiceTaskFrequencyInput(BaseModel):
    """Repeated runs of a new task within a period of time."""

    interval: int | timedelta = json_field(time="duration-minutes")
    """Interval between the starts of two runs, in minutes. From 5 to 720."""

    duration: int | timedelta = json_field(time="duration-minutes")
    """Duration of each run, in minutes. From 5 to 720."""

    begin_at: str | datetime | time = json_field(time="local")
    """Local start time of the runs, such as 06:30:00. For a task that runs once, include the date, such as
    2024-07-01T06:30:00.
    """

    end_at: str | datetime | time = json_field(time="local")
    """Local end time of the runs, in the same format as begin_at."""


class ServiceTaskObsOutput(BaseModel):
    """OBS folder for the results of a task."""

    bucket: str | None = None
    """Name of the OBS bucket."""

    path: str | None = None
    """Folder in the bucket."""

    data_category: list[str] | None = None
    """Categories of results written to the folder."""


class ServiceTaskObsOutputInput(BaseModel):
    """OBS folder for the results of a new task."""

    bucket: str
    """Name of the OBS bucket."""

    path: str
    """Folder in the bucket."""

    data_category: list[str] | Unset | None = UNSET
    """Categories of results to write. Some services require the list."""


class ServiceTaskOutput(BaseModel):
    """Destinations for the results of a task."""

    obs: ServiceTaskObsOutput | None = None
    """OBS folder that the results are written to."""

    dis: ServiceTaskDisOutput | None = None
    """DIS stream that the results are sent to."""

    webhook: ServiceTaskWebhook | None = None
    """Webhook that is called with each result."""


class ServiceTaskOutputInput(BaseModel):
    """Destinations for the results of a new task. At least one of the three is required."""

    obs: ServiceTaskObsOutputInput | Unset | None = UNSET
    """OBS folder to write the results to. Not supported by ModelArts Edge."""

    dis: ServiceTaskDisOutput | Unset | None = UNSET
    """DIS stream to send the results to."""

    webhook: ServiceTaskWebhookInput | Unset | None = UNSET
    """Webhook to call with each result."""


class ServiceTaskPage(BasePage["ServiceTask"], items="tasks", total="count"):
    """One page of service tasks."""

    count: int
    """Total number of matches."""

    tasks: list[ServiceTask]
    """Tasks on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ServiceTaskPeriod(BaseModel):
    """Period of time in which a task runs."""

    begin_at: str | None = None
    """Local start time, such as 06:30:00. For a task that runs once, the date is included."""

    end_at: str | None = None
    """Local end time, in the same format as begin_at."""


class ServiceTaskPeriodInput(BaseModel):
    """Period of time in which a new task runs."""

    begin_at: str | datetime | time = json_field(time="local")
    """Local start time, such as 06:30:00. For a task that runs once, include the date, such as
    2024-07-01T06:30:00.
    """

    end_at: str | datetime | time = json_field(time="local")
    """Local end time, in the same format as begin_at."""


class ServiceTaskReference(BaseModel):
    """Newly created task."""

    id: str
    """ID of the task."""


class ServiceTaskReferenceList(BaseModel):
    """Response to the creation of tasks."""

    tasks: list[ServiceTaskReference]
    """IDs of the new tasks, with one entry per task."""


class ServiceTaskResourceEstimate(BaseModel):
    """Estimated resource usage of a task on an edge node."""

    cpu: float
    """Number of CPU cores. Can be a fraction."""

    memory: int
    """Amount of memory. The reference specifies no unit; its examples suggest megabytes."""


class ServiceTaskSchedule(BaseModel):
    """Schedule by which a task runs."""

    type: str | None = None
    """Frequency of the task, such as once, daily, weekly or monthly. Can be in upper case."""

    execution_mode: ServiceTaskExecutionMode | None = None
    """Execution mode, which selects either periods or frequency."""

    timezone: str | None = None
    """Offset of the local time of the user from UTC, in hours and minutes, such as +02:00."""

    days_of_week: list[int] | None = None
    """Days on which a weekly task runs, from 1 for Monday to 7 for Sunday."""

    days_of_month: list[int] | None = None
    """Days on which a monthly task runs, from 1 to 31."""

    periods: list[ServiceTaskPeriod] | None = None
    """Periods in which the task runs. Used if execution_mode is period."""

    frequency: ServiceTaskFrequency | None = None
    """Repeated runs of the task. Used if execution_mode is frequency."""


class ServiceTaskScheduleInput(BaseModel):
    """Schedule of a new task."""

    type: str
    """Frequency of the task: once, daily, weekly or monthly, in upper or lower case. ModelArts Edge supports only
    once and daily. Matches `^(once|daily|weekly|monthly|ONCE|DAILY|WEEKLY|MONTHLY)$`.
    """

    execution_mode: ServiceTaskExecutionMode | ServiceTaskExecutionModeValue | Unset | None = UNSET
    """Execution mode, which selects either periods or frequency. Required, although documented as optional. ModelArts
    Edge supports only period.
    """

    timezone: str
    """Offset of the local time of the user from UTC, in hours and minutes, such as +02:00."""

    days_of_week: list[int] | Unset | None = UNSET
    """Days on which a weekly task runs, from 1 for Monday to 7 for Sunday. Each item: from 1 to 7."""

    days_of_month: list[int] | Unset | None = UNSET
    """Days on which a monthly task runs, from 1 to 31. Each item: from 1 to 31."""

    periods: list[ServiceTaskPeriodInput] | Unset | None = UNSET
    """Periods in which the task runs. Used if execution_mode is period. Cannot be combined with frequency. At least 1
    item.
    """

    frequency: ServiceTaskFrequencyInput | Unset | None = UNSET
    """Repeated runs of the task. Used if execution_mode is frequency. Cannot be combined with periods."""


class ServiceTaskSource(BaseModel):
    """Input that a task analyzes."""

    type: ServiceTaskSourceType
    """Type of the input, which determines the fields of data."""

    data: list[ServiceTaskSourceItem]
    """Streams or files that the task analyzes."""

    vcn: ServiceTaskVcnServer | None = None
    """Server that the cameras belong to. Present if type is vcn."""


class ServiceTaskSourceInput(BaseModel):
    """Input that a new task analyzes."""

    type: ServiceTaskSourceType | ServiceTaskSourceTypeValue | str
    """Type of the input, which determines the required fields of data."""

    data: list[ServiceTaskSourceItem]
    """Streams or files to analyze. Can contain several entries."""

    vcn: ServiceTaskVcnServerInput | Unset | None = UNSET
    """Server that the cameras belong to. Required if type is vcn."""


class ServiceTaskSourceItem(BaseModel):
    """Stream or file location. The fields depend on the type of the source."""

    stream_name: str | None = None
    """Name of the VIS stream. Required if type is vis."""

    bucket: str | None = None
    """Name of the OBS bucket that contains the files. Required if type is obs."""

    path: str | None = None
    """Path in the bucket. Required if type is obs."""

    url: str | None = json_field(default=None, sensitive=True)
    """URL of the file or stream. If type is restful, URL that returns the address of the stream. At most 1000
    characters.
    """

    headers: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Headers of the request for the address of the stream. Used if type is restful. At most 10 entries."""

    certificate_check: bool | None = None
    """Whether to verify the certificate of the HTTPS URL. Required if type is restful."""

    rtsp_path_in_response: str | None = None
    """Path to the address of the stream in the response from the URL. Required if type is restful. At most 1024
    characters.
    """

    node_id: str | None = None
    """ID of the edge node. Some services require it if type is restful or vcn."""

    device_id: str | None = None
    """ID of the VCN device. Required if type is vcn."""

    stream_type: ServiceTaskStreamType | None = None
    """Stream of the VCN camera to analyze."""

    id: str | None = None
    """ID of the mounted edge camera. Required if type is edgecamera."""

    camera_type: str | None = None
    """Type of the camera in ModelArts Edge. Only ipc is known."""

    tag: list[dict[str, str]] | None = None
    """Tags of the camera in ModelArts Edge, each a map of strings. Required if camera_type is ipc."""


class ServiceTaskVcnServer(BaseModel):
    """VCN server of the cameras that a task analyzes."""

    ip: str | None = None
    """IP address of the server."""

    port: int | None = None
    """Port of the server."""

    username: str | None = None
    """User name for the login."""

    password: str | None = json_field(default=None, sensitive=True)
    """Password for the login."""


class ServiceTaskVcnServerInput(BaseModel):
    """VCN server of the cameras that a new task analyzes."""

    ip: str
    """IP address of the server."""

    port: int
    """Port of the server."""

    username: str
    """User name for the login."""

    password: str = json_field(sensitive=True)
    """Password for the login."""


class ServiceTaskWebhook(BaseModel):
    """Webhook that a task calls with its results."""

    url: str | None = json_field(default=None, sensitive=True)
    """URL that receives the results."""

    headers: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Headers sent with each result."""

    data_category: list[str] | None = None
    """Categories of results that are sent."""


class ServiceTaskWebhookInput(BaseModel):
    """Webhook that a new task calls with its results."""

    url: str = json_field(sensitive=True)
    """URL that receives the results."""

    headers: dict[str, str] = json_field(sensitive=True)
    """Headers to send with each result. From 1 to 10 entries."""

    data_category: list[str] | Unset | None = UNSET
    """Categories of results to send. Some services require the list."""
