# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobNotificationEvent`."""

from ..core.codec.model import OpenStrEnum


class TrainingJobNotificationEvent(OpenStrEnum):
    """Event that triggers a message. JobHanged means that the job stopped making progress."""

    JOBSTARTED = "JobStarted"
    JOBCOMPLETED = "JobCompleted"
    JOBFAILED = "JobFailed"
    JOBTERMINATED = "JobTerminated"
    JOBRESTARTED = "JobRestarted"
    JOBHANGED = "JobHanged"
    JOBPREEMPTED = "JobPreempted"
