# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `service_tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class ServiceTaskExecutionMode(OpenStrEnum):
    """Whether a scheduled task runs for whole periods or repeatedly at an interval."""

    PERIOD = "period"
    FREQUENCY = "frequency"


ServiceTaskExecutionModeValue: TypeAlias = Literal["period", "frequency"]
"""Value of a listed member of `ServiceTaskExecutionMode`, which arguments accept as well."""


class ServiceTaskScheduleStatus(OpenStrEnum):
    """Whether the schedule of a task is active."""

    ACTIVATED = "ACTIVATED"
    INACTIVATED = "INACTIVATED"


class ServiceTaskSortKey(OpenStrEnum):
    """Field by which service tasks can be sorted."""

    NAME = "name"
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


ServiceTaskSortKeyValue: TypeAlias = Literal["name", "created_at", "updated_at"]
"""Value of a listed member of `ServiceTaskSortKey`, which arguments accept as well."""


class ServiceTaskSourceType(OpenStrEnum):
    """Type of the input of a task: a stream address requested over HTTP (restful), a fixed URL (url), an edge camera,
    a VCN device or, with IEF only, files in OBS or a VIS stream.
    """

    RESTFUL = "restful"
    URL = "url"
    EDGECAMERA = "edgecamera"
    VCN = "vcn"
    OBS = "obs"
    VIS = "vis"


ServiceTaskSourceTypeValue: TypeAlias = Literal["restful", "url", "edgecamera", "vcn", "obs", "vis"]
"""Value of a listed member of `ServiceTaskSourceType`, which arguments accept as well."""


class ServiceTaskState(OpenStrEnum):
    """State of a service task. A task that analyzes a stream reaches RUNNING; a task whose input is finite reaches
    SUCCEEDED. STOPPED is reached only on request.
    """

    PENDING = "PENDING"
    STARTING = "STARTING"
    RECOVERING = "RECOVERING"
    UPGRADING = "UPGRADING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    SUCCEEDED = "SUCCEEDED"
    CREATE_FAILED = "CREATE_FAILED"
    START_FAILED = "START_FAILED"
    FAILED = "FAILED"
    ABNORMAL = "ABNORMAL"
    FREEZING = "FREEZING"
    FROZEN = "FROZEN"
    DELETING = "DELETING"


ServiceTaskStateValue: TypeAlias = Literal[
    "PENDING",
    "STARTING",
    "RECOVERING",
    "UPGRADING",
    "RUNNING",
    "STOPPING",
    "STOPPED",
    "SUCCEEDED",
    "CREATE_FAILED",
    "START_FAILED",
    "FAILED",
    "ABNORMAL",
    "FREEZING",
    "FROZEN",
    "DELETING",
]
"""Value of a listed member of `ServiceTaskState`, which arguments accept as well."""


class ServiceTaskStreamType(OpenIntEnum):
    """Stream of a VCN camera: the main stream, or one of two secondary streams."""

    PRIMARY = 1
    SECONDARY_ONE = 2
    SECONDARY_TWO = 3


ServiceTaskStreamTypeValue: TypeAlias = Literal[1, 2, 3]
"""Value of a listed member of `ServiceTaskStreamType`, which arguments accept as well."""
