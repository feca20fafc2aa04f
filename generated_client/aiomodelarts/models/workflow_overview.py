# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowOverview`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowOverview(BaseModel):
    """Number of workflows by state."""

    total: int
    """Number of all matching workflows."""

    stat: dict[str, int]
    """Number of workflows in each state. States without workflows may be missing."""
