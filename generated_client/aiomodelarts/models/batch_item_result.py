# Generated from spec/ by `make generate`; do not edit.
"""The model `BatchItemResult`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class BatchItemResult(BaseModel):
    """Result for one item of a batch."""

    error_code: str | None = None
    """Error code."""

    error_msg: str | None = None
    """Error message."""

    success: bool | None = None
    """Whether the operation succeeded for this item."""
