# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingContainerResources`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingContainerResources(BaseModel):
    """Resources that the main container of a training job got."""

    cpu_arch: str | None = None
    """Processor architecture."""

    cpu_core_num: float | None = None
    """Number of CPU cores."""

    mem_size: float | None = None
    """Memory, in GB."""

    accelerator_num: float | None = None
    """Number of accelerators."""

    accelerator_type: str | None = None
    """Model of the accelerators, such as ascend-snt9b."""
