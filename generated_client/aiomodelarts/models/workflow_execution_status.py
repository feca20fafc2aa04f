# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowExecutionStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


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
