# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerId`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevServerId(BaseModel):
    """Reference to a dev server."""

    id: str
    """ID of the dev server."""
