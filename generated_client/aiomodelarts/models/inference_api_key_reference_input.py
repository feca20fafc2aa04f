# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceApiKeyReferenceInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceApiKeyReferenceInput(BaseModel):
    """Object with the ID of a key."""

    key_id: str
    """ID of the key. Matches `^[a-z0-9]{32}$`."""
