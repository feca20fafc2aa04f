# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowError`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class WorkflowError(BaseModel):
    """Reason why a step failed."""

    error_code: str | None = None
    """Error code."""

    error_message: str | None = None
    """Error message."""
