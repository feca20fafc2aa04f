# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodeReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class SuperNodeReference(BaseModel):
    """Super node to which a server belongs."""

    id: str | None = None
    """ID of the super node in ModelArts."""

    name: str | None = None
    """Name of the super node."""
