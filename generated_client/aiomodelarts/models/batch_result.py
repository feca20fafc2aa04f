# Generated from spec/ by `make generate`; do not edit.
"""The model `BatchResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .batch_item_result import BatchItemResult


class BatchResult(BaseModel):
    """Result of a batch request."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    results: list[BatchItemResult] | None = None
    """Result for each item, in the order of the request."""

    success: bool | None = None
    """Whether the operation succeeded for all items. If false, the client raises BatchError."""
