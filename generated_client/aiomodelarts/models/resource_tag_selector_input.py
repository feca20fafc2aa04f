# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceTagSelectorInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class ResourceTagSelectorInput(BaseModel):
    """Key and optional value of the tag to remove."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    value: str | Unset | None = UNSET
    """Value of the tag. By default, any value matches. At most 255 characters."""
