# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleUploadResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .uploaded_sample import UploadedSample


class SampleUploadResult(BaseModel):
    """Result of adding samples."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    results: list[UploadedSample]
    """Result for each sample, in the order of the request."""

    success: bool
    """Whether all samples were added. The client raises BatchError if it is false."""
