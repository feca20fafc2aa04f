# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingImageRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


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
