# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowCondition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_condition_type import WorkflowConditionType


class WorkflowCondition(BaseModel):
    """Comparison of two values."""

    type: WorkflowConditionType | None = None
    """Comparison, or a combination of conditions."""

    left: Any = None
    """Left value, usually a reference such as $ref/parameters/ and a name."""

    right: Any = None
    """Right value, as any JSON."""
