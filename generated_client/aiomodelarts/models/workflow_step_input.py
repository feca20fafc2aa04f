# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStepInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_input_type import WorkflowInputType


class WorkflowStepInput(BaseModel):
    """Data that a step reads."""

    name: str | None = None
    """Name of the input: letters, digits, underscores and hyphens. From 1 to 64 characters."""

    type: WorkflowInputType | None = None
    """Kind of the input."""

    data: Any = None
    """Data of the input, usually a reference such as $ref/data/ and a name."""

    value: Any = None
    """Value of the input, as any JSON."""
