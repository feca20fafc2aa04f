# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAffinity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_affinity_type import TrainingJobAffinityType


class TrainingJobAffinity(BaseModel):
    """Required proximity of the machines of a job."""

    affinity_type: TrainingJobAffinityType | None = None
    """Location that the machines must share."""

    affinity_group_size: int | None = None
    """Number of tasks on each supernode. Required for hyperinstance. Default of the service: 1."""
