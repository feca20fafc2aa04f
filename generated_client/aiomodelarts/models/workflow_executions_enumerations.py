# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `workflow_executions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowExecutionActionName(OpenStrEnum):
    """Action on an execution: stop it or run it again."""

    STOP = "stop"
    RERUN = "rerun"


WorkflowExecutionActionNameValue: TypeAlias = Literal["stop", "rerun"]
"""Value of a listed member of `WorkflowExecutionActionName`, which arguments accept as well."""


class WorkflowExecutionStatus(OpenStrEnum):
    """State of an execution. wait_inputs and hold end only when somebody acts."""

    INIT = "init"
    RUNNING = "running"
    COMPLETED = "completed"
    STOPPED = "stopped"
    ABNORMAL = "abnormal"
    WAIT_INPUTS = "wait_inputs"
    PENDING = "pending"
    CREATING = "creating"
    CREATED = "created"
    CREATE_FAILED = "create_failed"
    STOPPING = "stopping"
    TIMEOUT = "timeout"
    FAILED = "failed"
    HOLD = "hold"
    SKIPPED = "skipped"


WorkflowExecutionStatusValue: TypeAlias = Literal[
    "init",
    "running",
    "completed",
    "stopped",
    "abnormal",
    "wait_inputs",
    "pending",
    "creating",
    "created",
    "create_failed",
    "stopping",
    "timeout",
    "failed",
    "hold",
    "skipped",
]
"""Value of a listed member of `WorkflowExecutionStatus`, which arguments accept as well."""


class WorkflowStepActionName(OpenStrEnum):
    """Action on a step: retry it after a failure, stop it, or let it continue."""

    RETRY = "retry"
    STOP = "stop"
    CONTINUE = "continue"


WorkflowStepActionNameValue: TypeAlias = Literal["retry", "stop", "continue"]
"""Value of a listed member of `WorkflowStepActionName`, which arguments accept as well."""


class WorkflowStepStatus(OpenStrEnum):
    """State of a step. wait_inputs and hold end only when somebody acts."""

    INIT = "init"
    WAIT_INPUTS = "wait_inputs"
    PENDING = "pending"
    CREATING = "creating"
    CREATED = "created"
    CREATE_FAILED = "create_failed"
    RUNNING = "running"
    STOPPING = "stopping"
    STOPPED = "stopped"
    TIMEOUT = "timeout"
    COMPLETED = "completed"
    FAILED = "failed"
    HOLD = "hold"
    SKIPPED = "skipped"


WorkflowStepStatusValue: TypeAlias = Literal[
    "init",
    "wait_inputs",
    "pending",
    "creating",
    "created",
    "create_failed",
    "running",
    "stopping",
    "stopped",
    "timeout",
    "completed",
    "failed",
    "hold",
    "skipped",
]
"""Value of a listed member of `WorkflowStepStatus`, which arguments accept as well."""
