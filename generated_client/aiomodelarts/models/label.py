# Generated from spec/ by `make generate`; do not edit.
"""The model `Label`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .label_attribute import LabelAttribute
    from .label_property import LabelProperty
    from .label_type import LabelType


class Label(BaseModel):
    """Label of a dataset, with its properties and attributes."""

    attributes: list[LabelAttribute] | None = None
    """Attributes of the label, such as the style of a piece of music."""

    name: str
    """Name of the label. Unique in the dataset for each type."""

    property: LabelProperty | None = None
    """Properties of the label, such as its color and shortcut."""

    type: LabelType | None = None
    """Labeling type of the label."""
