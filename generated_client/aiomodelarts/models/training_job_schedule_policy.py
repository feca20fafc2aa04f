# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSchedulePolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_affinity import TrainingJobAffinity
    from .training_preferred_affinity import TrainingPreferredAffinity


class TrainingJobSchedulePolicy(BaseModel):
    """Rules for allocating machines to a job."""

    required_affinity: TrainingJobAffinity | None = None
    """Required proximity of the machines."""

    priority: int | None = None
    """Priority among the waiting jobs."""

    preemptible: bool | None = None
    """Whether jobs of higher priority can take over the machines."""

    preferred_affinity: TrainingPreferredAffinity | None = None
    """Nodes that are preferred for the tasks. Huawei Cloud only."""
