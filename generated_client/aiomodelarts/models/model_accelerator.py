# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelAccelerator`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_accelerator_type import ModelAcceleratorType


class ModelAccelerator(BaseModel):
    """Accelerator card that a runtime requires."""

    type: ModelAcceleratorType
    """Type of the card. none for runtimes that use only the CPU."""

    name: str | None = None
    """Model of the card, such as SNT9B."""

    cuda_version: str | None = None
    """CUDA driver version of a GPU, such as cuda 10.2."""

    driver_version_section: str | None = None
    """Range of supported driver versions."""
