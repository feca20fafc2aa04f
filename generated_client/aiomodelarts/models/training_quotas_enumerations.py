# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `training_quotas`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


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
