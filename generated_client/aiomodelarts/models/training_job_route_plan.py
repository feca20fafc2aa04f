# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobRoutePlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_route_plan_status import TrainingJobRoutePlanStatus


class TrainingJobRoutePlan(BaseModel):
    """Mapping of ranks to the workers of a training job."""

    job_id: str | None = None
    """ID of the job, a UUID."""

    status: TrainingJobRoutePlanStatus
    """Result of the route planning."""

    rank_mapping: str | None = None
    """New rank and index of the worker, as in 0-2, for each rank, separated by commas."""
