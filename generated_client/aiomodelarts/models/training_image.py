# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingImage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_image_status import TrainingImageStatus


class TrainingImage(BaseModel):
    """Image that was saved from a training task."""

    name: str | None = None
    """Name of the image in SWR."""

    namespace: str | None = None
    """Organization in SWR that owns the image."""

    tag: str | None = None
    """Tag of the image."""

    description: str | None = None
    """Description of the image."""

    status: TrainingImageStatus
    """State of the image."""

    message: str | None = None
    """Information about the progress of saving."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""
