# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingSchedulePolicyUpdate`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingSchedulePolicyUpdate(BaseModel):
    """Priority of a training job to change."""

    priority: int | Unset | None = UNSET
    """Priority among the waiting jobs in a dedicated pool. 3 is the highest. From 1 to 3."""

    preemptible: bool | Unset | None = UNSET
    """Whether jobs of higher priority can take over the machines."""
