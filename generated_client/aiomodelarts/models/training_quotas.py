# Generated from spec/ by `make generate`; do not edit.
"""Models of `training_quotas`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_quotas_enumerations import TrainingQuotaType


class TrainingQuota(BaseModel):
    """Limit and usage of one type of training quota."""

    resource: str
    """Type of quota. job-num is the number of training jobs."""

    quota: int
    """Maximum number of resources of this type."""

    used: int | None = None
    """Current number of resources of this type."""


class TrainingQuotaPage(BasePage["TrainingQuota"], items="quotas"):
    """Training quotas and their usage."""

    quotas: list[TrainingQuota]
    """Limits and usage by type."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingQuotaSetting(BaseModel):
    """New limit or switch of a training quota."""

    resource: TrainingQuotaType
    """Type of quota or switch."""

    quota: int
    """New value: at least 1 for a number of jobs, 0 (off) or 1 (on) for job-retention-enabled, always 0 for
    job-num-quota-notify. From 0 to 2147483647.
    """

    used: int | None = None
    """Current number of resources of this type."""

    extra_info: str | None = None
    """For job-num-quota-notify, URN of the SMN topic that is notified."""


class TrainingQuotaUpdate(BaseModel):
    """Training quotas of a user."""

    user_id: str | None = None
    """ID of the user. Defaults to the caller."""

    quotas: list[TrainingQuotaSetting]
    """Quotas to change."""
