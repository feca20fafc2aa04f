# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowStepActionName`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowStepActionName(OpenStrEnum):
    """Action on a step: retry it after a failure, stop it, or let it continue."""

    RETRY = "retry"
    STOP = "stop"
    CONTINUE = "continue"


WorkflowStepActionNameValue: TypeAlias = Literal["retry", "stop", "continue"]
"""Value of a listed member of `WorkflowStepActionName`, which arguments accept as well."""
