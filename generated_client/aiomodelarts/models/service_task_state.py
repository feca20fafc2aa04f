# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskState`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


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
