# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelAttributeValue`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class LabelAttributeValue(BaseModel):
    """Value that can be selected for an attribute of a label."""

    id: str | None = None
    """ID of the value, assigned by the service."""

    value: str | None = None
    """Value of the attribute."""
