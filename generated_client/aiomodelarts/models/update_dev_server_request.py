# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateDevServerRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class UpdateDevServerRequest(BaseModel):
    """New name of a dev server."""

    name: str
    """New name. Letters, digits, underscores and hyphens. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""
