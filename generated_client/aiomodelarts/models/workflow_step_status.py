# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowStepStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


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
