# Generated from spec/ by `make generate`; do not edit.
"""The model `AvailableTrainingResources`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AvailableTrainingResources(BaseModel):
    """Largest resources that a training job can get in a pool."""

    cpu_core_num: int | None = None
    """Largest available number of CPU cores."""

    mem_size: int | None = None
    """Largest available memory, in GB."""
