# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingRetention`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_retention_policy import TrainingRetentionPolicy, TrainingRetentionPolicyValue


class TrainingRetention(BaseModel):
    """Whether the record of a job is removed after some time."""

    policy: TrainingRetentionPolicy | TrainingRetentionPolicyValue
    """Whether the removal is enabled for this job."""
