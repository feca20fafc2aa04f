# Generated from spec/ by `make generate`; do not edit.
"""The model `HraLatencyObjective`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class HraLatencyObjective(BaseModel):
    """Latency that an inference service should have for most requests."""

    metric_ttft: int | None = None
    """Time to the first token, in milliseconds. Default of the service: 100. From 0 to 10000."""

    metric_tpot: int | None = None
    """Time per further token, in milliseconds. Default of the service: 50. From 0 to 1000."""

    percental: int | None = None
    """Share of the requests that must meet the objective, in percent. From 0 to 100."""
