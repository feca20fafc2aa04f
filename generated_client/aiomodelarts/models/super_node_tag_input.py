# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodeTagInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class SuperNodeTagInput(BaseModel):
    """Tag to add to a super node."""

    key: str
    """Key of the tag. Letters, digits, spaces and _ . : = + - @, without spaces at the ends. It does not begin with
    _sys_. From 1 to 128 characters.
    """

    value: str
    """Value of the tag. Letters, digits, spaces and _ . : / = + - @. At most 255 characters."""
