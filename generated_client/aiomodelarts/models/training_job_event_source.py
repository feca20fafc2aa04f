# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobEventSource`."""

from ..core.model import OpenStrEnum


class TrainingJobEventSource(OpenStrEnum):
    """Part of the service that reports events, the cluster, the job or a task."""

    K8S = "K8S"
    JOB = "Job"
    TASK = "Task"
