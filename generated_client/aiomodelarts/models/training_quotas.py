# Generated from spec/ by `make generate`; do not edit.
"""Models and enumerations of `training_quotas`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage


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


class TrainingQuotaType(OpenStrEnum):
    """Type of quota: number of training jobs, number of visualization jobs, automatic removal of old jobs of the
    user, and notification about an exhausted quota.
    """

    JOB_NUM = "job-num"
    VISUAL_JOB_NUM = "visual-job-num"
    JOB_RETENTION_ENABLED = "job-retention-enabled"
    JOB_NUM_QUOTA_NOTIFY = "job-num-quota-notify"


TrainingQuotaTypeValue: TypeAlias = Literal[
    "job-num", "visual-job-num", "job-retention-enabled", "job-num-quota-notify"
]
"""Value of a listed member of `TrainingQuotaType`, which arguments accept as well."""


class TrainingQuotaUpdate(BaseModel):
    """Training quotas of a user."""

    user_id: str | None = None
    """ID of the user. Defaults to the caller."""

    quotas: list[TrainingQuotaSetting]
    """Quotas to change."""
