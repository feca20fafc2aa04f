# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TeamLabelingTaskStatus`."""

from ..core.model import OpenIntEnum


class TeamLabelingTaskStatus(OpenIntEnum):
    """State of a team labeling task. CREATED waits to be started, STARTING shares samples out, SAMPLING draws samples
    for an acceptance, ACCEPTING checks them, SYNCHRONIZING stores the outcome; a REJECTED task is labeled and
    reviewed anew.
    """

    STARTING = 0
    RUNNING = 1
    ACCEPTING = 2
    ACCEPTED = 3
    REJECTED = 4
    SYNCHRONIZING = 5
    CREATED = 6
    SAMPLING = 7
