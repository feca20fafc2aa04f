# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowExecutionActionName`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowExecutionActionName(OpenStrEnum):
    """Action on an execution: stop it or run it again."""

    STOP = "stop"
    RERUN = "rerun"


WorkflowExecutionActionNameValue: TypeAlias = Literal["stop", "rerun"]
"""Value of a listed member of `WorkflowExecutionActionName`, which arguments accept as well."""
