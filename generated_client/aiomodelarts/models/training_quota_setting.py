# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingQuotaSetting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_quota_type import TrainingQuotaType


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
