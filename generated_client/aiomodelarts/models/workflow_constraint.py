# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowConstraint`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class WorkflowConstraint(BaseModel):
    """Constraint on a field of the data."""

    attribute: str | None = None
    """Field of the data."""

    operator: str | None = None
    """Comparison with the value."""

    value: Any = None
    """Value to compare with, as any JSON."""
