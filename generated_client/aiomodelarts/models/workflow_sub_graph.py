# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowSubGraph`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowSubGraph(BaseModel):
    """Group of steps."""

    name: str | None = None
    """Name of the group."""

    steps: list[str] | None = None
    """Names of the steps in the group."""
