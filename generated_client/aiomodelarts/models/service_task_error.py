# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskError`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceTaskError(BaseModel):
    """Reason for the failure of a task."""

    code: str | None = None
    """Error code, as defined by the algorithm."""

    message: str | None = None
    """Error message of the algorithm."""
