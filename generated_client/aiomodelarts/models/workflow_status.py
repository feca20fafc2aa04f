# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowStatus(OpenStrEnum):
    """State of the latest execution of a workflow, or never_executed."""

    ABNORMAL = "abnormal"
    NEVER_EXECUTED = "never_executed"
    INIT = "init"
    RUNNING = "running"
    COMPLETED = "completed"
    STOPPED = "stopped"


WorkflowStatusValue: TypeAlias = Literal["abnormal", "never_executed", "init", "running", "completed", "stopped"]
"""Value of a listed member of `WorkflowStatus`, which arguments accept as well."""
