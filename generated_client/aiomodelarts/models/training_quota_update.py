# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingQuotaUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_quota_setting import TrainingQuotaSetting


class TrainingQuotaUpdate(BaseModel):
    """Training quotas of a user."""

    user_id: str | None = None
    """ID of the user. Defaults to the caller."""

    quotas: list[TrainingQuotaSetting]
    """Quotas to change."""
