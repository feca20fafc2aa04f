# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingRecoveryRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_fault_scenario import TrainingFaultScenario
    from .training_recovery_policy import TrainingRecoveryPolicy
    from .training_recovery_result import TrainingRecoveryResult


class TrainingRecoveryRecord(BaseModel):
    """Attempt of the service to recover from a fault of a training job."""

    recover_start_at: int | None = None
    """Start time, in seconds since 1970, which is also the time of the fault."""

    recover_end_at: int | None = None
    """End time, in seconds since 1970."""

    recover: TrainingRecoveryPolicy | None = None
    """What the service does."""

    fault_scenario: TrainingFaultScenario | None = None
    """Kind of the fault."""

    reason: str | None = None
    """Reason for the fault."""

    related_task: str | None = None
    """Task that ended the run, such as worker-0."""

    recover_result: TrainingRecoveryResult | None = None
    """Result of the attempt."""
