# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowServiceAuthorization`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowServiceAuthorization(BaseModel):
    """Result of the authorization."""

    result: str | None = None
    """Outcome of the check."""
