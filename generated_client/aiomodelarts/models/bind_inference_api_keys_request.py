# Generated from spec/ by `make generate`; do not edit.
"""The model `BindInferenceApiKeysRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_api_key_reference_input import InferenceApiKeyReferenceInput


class BindInferenceApiKeysRequest(BaseModel):
    """API keys to bind to a service or to unbind from it."""

    key_ids: list[InferenceApiKeyReferenceInput]
    """Up to 10 keys, each with its ID. At most 10 items."""
