# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskResourceEstimate`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceTaskResourceEstimate(BaseModel):
    """Estimated resource usage of a task on an edge node."""

    cpu: float
    """Number of CPU cores. Can be a fraction."""

    memory: int
    """Amount of memory. The reference specifies no unit; its examples suggest megabytes."""
