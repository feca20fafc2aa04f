# Generated from spec/ by `make generate`; do not edit.
"""The model `HraObjectives`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hra_latency_objective import HraLatencyObjective


class HraObjectives(BaseModel):
    """Latency objectives and the time for which the load is predicted."""

    slo_objectives: list[HraLatencyObjective]
    """Latency that most requests should not exceed."""

    predict_window_seconds: int | None = None
    """Time for which the load is predicted, in seconds. Default of the service: 60. From 60 to 600."""
