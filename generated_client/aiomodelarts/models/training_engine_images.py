# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingEngineImages`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingEngineImages(BaseModel):
    """Container images of a preset AI engine."""

    cpu_image_url: str | None = None
    """Image for machines without GPUs. Can be empty."""

    gpu_image_url: str | None = None
    """Image for machines with GPUs. Can be empty."""

    image_version: str | None = None
    """Version of both images."""
