# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookCustomSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_hardware import DevelopmentEnvironmentHardware
    from .image_architecture import ImageArchitecture


class NotebookCustomSpec(BaseModel):
    """Resources of a notebook in a dedicated resource pool."""

    cpu: float | None = None
    """Number of CPU cores. At least 0.4."""

    memory: float | None = None
    """Memory, in megabytes. At least 513."""

    gpu: float | None = None
    """Number of GPUs. Required in a pool of GPUs."""

    gpu_type: str | None = None
    """Model of the GPUs. Required in a pool of GPUs."""

    arch: ImageArchitecture | None = None
    """Processor architecture."""

    category: DevelopmentEnvironmentHardware | None = None
    """Kind of processor to run on."""

    resource_flavor: str | None = None
    """Flavor of the nodes in the pool to run on."""
