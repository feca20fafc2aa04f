# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobUser`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobUser(BaseModel):
    """User who created a training job."""

    name: str | None = None
    """Name of the user."""
