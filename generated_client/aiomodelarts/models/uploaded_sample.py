# Generated from spec/ by `make generate`; do not edit.
"""The model `UploadedSample`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class UploadedSample(BaseModel):
    """Result for one sample."""

    error_code: str | None = None
    """Error code for this sample."""

    error_msg: str | None = None
    """Error message for this sample."""

    info: str | None = None
    """ID of the new sample, or another message."""

    name: str | None = None
    """Path of the uploaded file."""

    success: bool
    """Whether the sample was added."""
