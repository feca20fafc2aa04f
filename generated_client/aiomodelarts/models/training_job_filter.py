# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_filter_operator import TrainingJobFilterOperator, TrainingJobFilterOperatorValue


class TrainingJobFilter(BaseModel):
    """Filter condition for training jobs."""

    key: str | Unset | None = UNSET
    """Field to filter by, such as name, phase, kind, create_time, algorithm_name or user_id."""

    operator: TrainingJobFilterOperator | TrainingJobFilterOperatorValue | Unset | None = UNSET
    """Operator that compares the field with the values."""

    value: list[str] | Unset | None = UNSET
    """Values to compare the field with. The "between" operator requires two bounds."""
