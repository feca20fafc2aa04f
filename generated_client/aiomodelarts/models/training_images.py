# Generated from spec/ by `make generate`; do not edit.
"""Models of `training_images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_images_enumerations import TrainingImageStatus


class CreateTrainingImageRequest(BaseModel):
    """Name and place of the image to save."""

    name: str
    """Name of the image in SWR, of lowercase letters, digits, hyphens, underscores and dots. At most 512 characters.
    Matches `^[a-z0-9._-]+$`.
    """

    namespace: str
    """Organization in SWR that owns the image."""

    tag: str
    """Tag of the image, of letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
    `^[A-Za-z0-9._-]+$`.
    """

    description: str | Unset | None = UNSET
    """Description of the image, up to 512 characters. At most 512 characters."""


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
