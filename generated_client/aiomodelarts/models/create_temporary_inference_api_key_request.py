# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTemporaryInferenceApiKeyRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta


class CreateTemporaryInferenceApiKeyRequest(BaseModel):
    """Lifetime of the new key."""

    expire_time: int | timedelta | Unset | None = UNSET
    """Time until the key expires, in hours. From 1 to 24."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
