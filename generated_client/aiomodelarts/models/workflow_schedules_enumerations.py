# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `workflow_schedules`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowScheduleAction(OpenStrEnum):
    """Work of a schedule. Only running the workflow is supported."""

    RUN = "run"


WorkflowScheduleActionValue: TypeAlias = Literal["run"]
"""Value of a listed member of `WorkflowScheduleAction`, which arguments accept as well."""


class WorkflowScheduleType(OpenStrEnum):
    """Trigger of a schedule. Only the time is supported."""

    TIME = "time"


WorkflowScheduleTypeValue: TypeAlias = Literal["time"]
"""Value of a listed member of `WorkflowScheduleType`, which arguments accept as well."""
