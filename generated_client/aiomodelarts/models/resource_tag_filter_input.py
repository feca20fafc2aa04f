# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceTagFilterInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ResourceTagFilterInput(BaseModel):
    """Tag that resources must have, with one of several values."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    values: list[str]
    """Accepted values. A resource must have one of them. At most 200 items."""
