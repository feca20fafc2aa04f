# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerOperationError`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevServerOperationError(BaseModel):
    """Error of an operation that failed."""

    code: str | None = None
    """Error code. From 8 to 36 characters."""

    message: str | None = None
    """Error message. From 2 to 512 characters."""
