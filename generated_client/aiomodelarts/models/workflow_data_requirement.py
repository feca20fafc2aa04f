# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowDataRequirement`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_constraint import WorkflowConstraint
    from .workflow_data_requirement_type import WorkflowDataRequirementType


class WorkflowDataRequirement(BaseModel):
    """Data that steps need as input."""

    name: str
    """Name of the data: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64 characters.
    Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowDataRequirementType
    """Kind of the data."""

    conditions: list[WorkflowConstraint] | None = None
    """Constraints on the data."""

    value: dict[str, Any] | None = None
    """The data, such as a folder in OBS."""

    used_steps: list[str] | None = None
    """Names of the steps that use the data."""

    delay: bool | None = None
    """Whether the data may be chosen after the execution has started."""
