# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobNotificationEvent`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobNotificationEvent(OpenStrEnum):
    """Event that triggers a message. JobHanged means that the job stopped making progress."""

    JOB_STARTED = "JobStarted"
    JOB_COMPLETED = "JobCompleted"
    JOB_FAILED = "JobFailed"
    JOB_TERMINATED = "JobTerminated"
    JOB_RESTARTED = "JobRestarted"
    JOB_HANGED = "JobHanged"
    JOB_PREEMPTED = "JobPreempted"


TrainingJobNotificationEventValue: TypeAlias = Literal[
    "JobStarted", "JobCompleted", "JobFailed", "JobTerminated", "JobRestarted", "JobHanged", "JobPreempted"
]
"""Value of a listed member of `TrainingJobNotificationEvent`, which arguments accept as well."""
