# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobNotificationEvent`."""

from ..core.model import OpenStrEnum


class TrainingJobNotificationEvent(OpenStrEnum):
    """What happened to a job; hanged means that it stopped making progress."""

    JOBSTARTED = "JobStarted"
    JOBCOMPLETED = "JobCompleted"
    JOBFAILED = "JobFailed"
    JOBTERMINATED = "JobTerminated"
    JOBRESTARTED = "JobRestarted"
    JOBHANGED = "JobHanged"
    JOBPREEMPTED = "JobPreempted"
