# Generated from spec/ by `make generate`; do not edit.
"""The model `VersionReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class VersionReference(BaseModel):
    """Reference to the new version."""

    version_id: str
    """ID of the version."""
