# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobEventSource`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobEventSource(OpenStrEnum):
    """Component that reports events: the cluster (K8S), the job or a task."""

    K8S = "K8S"
    JOB = "Job"
    TASK = "Task"


TrainingJobEventSourceValue: TypeAlias = Literal["K8S", "Job", "Task"]
"""Value of a listed member of `TrainingJobEventSource`, which arguments accept as well."""
