# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingContainerSize`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingContainerSize(BaseModel):
    """Resources of the main container of a training job."""

    cpu_core_num: float | None = None
    """Number of CPU cores. More than 0."""

    mem_size: float | None = None
    """Memory, in GB. More than 0."""

    accelerator_num: float | None = None
    """Number of accelerators. At least 0."""
