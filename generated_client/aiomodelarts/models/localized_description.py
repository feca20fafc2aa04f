# Generated from spec/ by `make generate`; do not edit.
"""The model `LocalizedDescription`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class LocalizedDescription(BaseModel):
    """Description in another language."""

    language: str | None = None
    """Language code of the description."""

    description: str | None = None
    """Description in that language."""
