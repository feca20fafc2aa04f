# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `workloads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkloadSortKey(OpenStrEnum):
    """Field to sort the jobs of a pool by."""

    CREATE_TIME = "create_time"


WorkloadSortKeyValue: TypeAlias = Literal["create_time"]
"""Value of a listed member of `WorkloadSortKey`, which arguments accept as well."""


class WorkloadStatus(OpenStrEnum):
    """State of a job in a resource pool."""

    QUEUE = "Queue"
    PENDING = "Pending"
    ABNORMAL = "Abnormal"
    TERMINATING = "Terminating"
    CREATING = "Creating"
    RUNNING = "Running"
    COMPLETED = "Completed"
    TERMINATED = "Terminated"
    FAILED = "Failed"


WorkloadStatusValue: TypeAlias = Literal[
    "Queue", "Pending", "Abnormal", "Terminating", "Creating", "Running", "Completed", "Terminated", "Failed"
]
"""Value of a listed member of `WorkloadStatus`, which arguments accept as well."""


class WorkloadType(OpenStrEnum):
    """Type of a job: training, inference or notebook. x-infer is the inference of newer versions of the service."""

    TRAIN = "train"
    INFER = "infer"
    NOTEBOOK = "notebook"
    X_INFER = "x-infer"
    """Huawei Cloud only."""


WorkloadTypeValue: TypeAlias = Literal["train", "infer", "notebook", "x-infer"]
"""Value of a listed member of `WorkloadType`, which arguments accept as well."""
