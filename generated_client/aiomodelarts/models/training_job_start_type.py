# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobStartType`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobStartType(OpenStrEnum):
    """Whether a run started on newly allocated machines (init_or_rescheduled) or by restarting its processes in place
    (restarted).
    """

    INIT_OR_RESCHEDULED = "init_or_rescheduled"
    RESTARTED = "restarted"
