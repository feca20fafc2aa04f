# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceTag`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ResourceTag(BaseModel):
    """Key and value that mark a resource."""

    key: str
    """Key of the tag."""

    value: str
    """Value of the tag."""
