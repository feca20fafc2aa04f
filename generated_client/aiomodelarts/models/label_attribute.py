# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelAttribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .label_attribute_type import LabelAttributeType
    from .label_attribute_value import LabelAttributeValue


class LabelAttribute(BaseModel):
    """Attribute of a label, set on each labeled object."""

    default_value: str | None = None
    """Default value of the attribute."""

    id: str | None = None
    """ID of the attribute, assigned by the service."""

    name: str | None = None
    """Name of the attribute. Must not contain any of the characters !<>=&"'. At most 64 characters."""

    type: LabelAttributeType | None = None
    """Input type of the attribute."""

    values: list[LabelAttributeValue] | None = None
    """Values that can be selected."""
