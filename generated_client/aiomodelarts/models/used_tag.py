# Generated from spec/ by `make generate`; do not edit.
"""The model `UsedTag`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class UsedTag(BaseModel):
    """Tag key with the values that resources have for it."""

    key: str
    """Key of the tag."""

    values: list[str]
    """All values that are in use for the key."""

    value: str | None = None
    """Single value, as documented in the tables of the reference. Messages contain values instead."""
