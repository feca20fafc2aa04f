# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoscalingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .autoscaling_event_status import AutoscalingEventStatus


class AutoscalingEvent(BaseModel):
    """Execution of a rule of an autoscaling policy."""

    id: str
    """ID of the event."""

    hpa_id: str | None = None
    """ID of the policy."""

    status: AutoscalingEventStatus | None = None
    """Whether the rule was executed."""

    message: str | None = None
    """Information about the execution of the rule."""

    current_replicas: int | None = None
    """Number of instances before the change."""

    target_replicas: int | None = None
    """Number of instances that the rule requests."""

    final_replicas: int | None = None
    """Number of instances after the change."""

    record_time: str | None = None
    """Time of the execution, in the format YYYY-MM-DD hh:mm:ss."""
