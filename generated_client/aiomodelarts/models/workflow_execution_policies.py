# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowExecutionPolicies`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowExecutionPolicies(BaseModel):
    """Reuse of earlier results by an execution."""

    use_cache: bool | None = None
    """Whether steps reuse results of earlier executions."""
