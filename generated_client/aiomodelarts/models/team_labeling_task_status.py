# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TeamLabelingTaskStatus`."""

from ..core.codec.enumerations import OpenIntEnum


class TeamLabelingTaskStatus(OpenIntEnum):
    """State of a team labeling task. CREATED: waiting to be started. STARTING: assigning samples. SAMPLING: drawing
    samples for acceptance. ACCEPTING: checking them. SYNCHRONIZING: storing the results. REJECTED: being labeled and
    reviewed again.
    """

    STARTING = 0
    RUNNING = 1
    ACCEPTING = 2
    ACCEPTED = 3
    REJECTED = 4
    SYNCHRONIZING = 5
    CREATED = 6
    SAMPLING = 7
