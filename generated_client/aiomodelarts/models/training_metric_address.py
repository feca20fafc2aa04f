# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingMetricAddress`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingMetricAddress(BaseModel):
    """HTTP address that returns metrics."""

    path: str | None = None
    """Path of the URL. Required together with the port."""

    port: int | None = None
    """Port in the container. Required together with the path."""
