# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookFlavorGpu`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NotebookFlavorGpu(BaseModel):
    """Number and model of the GPUs of a flavor."""

    gpu: int | None = None
    """Number of GPUs."""

    gpu_memory: str | None = None
    """GPU memory, as a string with its unit."""

    type: str | None = None
    """GPU model."""
