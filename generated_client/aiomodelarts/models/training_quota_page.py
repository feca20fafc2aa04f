# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingQuotaPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_quota import TrainingQuota as TrainingQuota


class TrainingQuotaPage(BasePage["TrainingQuota"], items="quotas"):
    """Training quotas and their usage."""

    quotas: list[TrainingQuota]
    """Limits and usage by type."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
