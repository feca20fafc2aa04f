# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelSpecification`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ModelSpecification(BaseModel):
    """Minimum resources of an instance of a model."""

    min_cpu: str | None = None
    """Minimum CPU, as a string."""

    min_gpu: str | None = None
    """Minimum GPU, as a string."""

    min_memory: str | None = None
    """Minimum memory, as a string."""
