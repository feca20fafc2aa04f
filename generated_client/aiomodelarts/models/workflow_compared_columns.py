# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowComparedColumns`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowComparedColumns(BaseModel):
    """Names of parameters and metrics by which executions can be compared."""

    parameters: list[str] | None = None
    """Names of parameters."""

    metrics: list[str] | None = None
    """Names of metrics."""
