# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowScheduleAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowScheduleAction(OpenStrEnum):
    """Work of a schedule. Only running the workflow is supported."""

    RUN = "run"


WorkflowScheduleActionValue: TypeAlias = Literal["run"]
"""Value of a listed member of `WorkflowScheduleAction`, which arguments accept as well."""
