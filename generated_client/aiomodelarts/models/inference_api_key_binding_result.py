# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceApiKeyBindingResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_api_key import InferenceApiKey
    from .inference_api_key_failure import InferenceApiKeyFailure


class InferenceApiKeyBindingResult(BaseModel):
    """Result of binding or unbinding several API keys."""

    total: int | None = None
    """Number of keys in the request."""

    success_count: int | None = None
    """Number of keys that were bound or unbound."""

    success_items: list[InferenceApiKey] | None = None
    """Keys that were bound or unbound."""

    failure_count: int | None = None
    """Number of keys that failed."""

    failure_items: list[InferenceApiKeyFailure] | None = None
    """Keys that failed, with reasons."""
