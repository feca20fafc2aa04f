# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceApiKeyFailure`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceApiKeyFailure(BaseModel):
    """API key that was not bound or unbound, with the reason."""

    key_id: str | None = None
    """ID of the key."""

    error_code: str | None = None
    """Error code."""

    error_msg: str | None = None
    """Error message."""
