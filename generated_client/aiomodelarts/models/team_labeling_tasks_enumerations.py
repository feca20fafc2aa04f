# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `team_labeling_tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class LabelingEmailStatus(OpenIntEnum):
    """Delivery state of an email to a member."""

    NOT_SENT = 0
    WRONG_FORMAT = 1
    UNREACHABLE = 2
    SENT = 3


class SampleMark(OpenStrEnum):
    """Quality score of the labels of a sample, from A (best) to D."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


SampleMarkValue: TypeAlias = Literal["A", "B", "C", "D"]
"""Value of a listed member of `SampleMark`, which arguments accept as well."""


class TeamLabelingTaskSortKey(OpenStrEnum):
    """Sort field for a list of team labeling tasks."""

    CREATE_TIME = "create_time"
    WORKFORCE_TASK_NAME = "workforce_task_name"


TeamLabelingTaskSortKeyValue: TypeAlias = Literal["create_time", "workforce_task_name"]
"""Value of a listed member of `TeamLabelingTaskSortKey`, which arguments accept as well."""


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
