# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceCount`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceServiceCount(BaseModel):
    """Number of inference services."""

    total_count: int
    """Total number of matches."""
