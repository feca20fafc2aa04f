# Generated from spec/ by `make generate`; do not edit.
"""The model `TemporaryInferenceApiKey`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TemporaryInferenceApiKey(BaseModel):
    """API key that expires after some hours."""

    api_key: str | None = json_field(default=None, sensitive=True)
    """Value to send in the header Authorization."""

    create_time: int | None = None
    """Creation time of the key."""

    expire_time: int | None = None
    """Expiry time of the key."""
