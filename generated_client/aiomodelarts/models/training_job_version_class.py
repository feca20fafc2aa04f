# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionClass`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVersionClass(BaseModel):
    """A class predicted by the model."""

    class_id: str | int | None = None
    """ID of the class."""

    class_name: str | int | None = None
    """Label of the class."""
