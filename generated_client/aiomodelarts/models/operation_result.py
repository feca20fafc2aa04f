# Generated from spec/ by `make generate`; do not edit.
"""The model `OperationResult`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class OperationResult(BaseModel):
    """Common envelope of responses of the older training service."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""
