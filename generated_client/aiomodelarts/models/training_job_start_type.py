# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobStartType`."""

from ..core.model import OpenStrEnum


class TrainingJobStartType(OpenStrEnum):
    """How a run was started, on machines given to it anew or by restarting its processes where they were."""

    INIT_OR_RESCHEDULED = "init_or_rescheduled"
    RESTARTED = "restarted"
