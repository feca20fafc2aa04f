# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateInferenceApiKeyRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .inference_api_key_scope import InferenceApiKeyScope, InferenceApiKeyScopeValue


class CreateInferenceApiKeyRequest(BaseModel):
    """Name and scope of the new key."""

    name: str
    """Name of the key, unique among the existing keys. Can contain letters, Chinese characters, digits, hyphens and
    underscores. From 1 to 64 characters.
    """

    description: str | Unset | None = UNSET
    """Description of the key. At most 256 characters. Matches `^[^!<>=&"']*$`."""

    scope: InferenceApiKeyScope | InferenceApiKeyScopeValue | str
    """Services that the key can access."""
