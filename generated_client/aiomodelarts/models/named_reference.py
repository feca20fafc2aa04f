# Generated from spec/ by `make generate`; do not edit.
"""The model `NamedReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NamedReference(BaseModel):
    """ID and name of a related resource, such as a user, an account or a pool."""

    id: str
    """ID of the resource."""

    name: str
    """Name of the resource."""
