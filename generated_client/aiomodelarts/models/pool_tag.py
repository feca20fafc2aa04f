# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolTag`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolTag(BaseModel):
    """A tag of a pool or node."""

    key: str
    """Key of the tag."""

    value: str
    """Value of the tag."""
