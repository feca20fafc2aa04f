# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .label_attribute import LabelAttribute
    from .label_property import LabelProperty
    from .label_type import LabelType


class LabelStatistics(BaseModel):
    """Frequency of a label in a dataset."""

    attributes: list[LabelAttribute] | None = None
    """Attributes of the label."""

    count: int
    """Number of times that samples have the label."""

    name: str
    """Name of the label."""

    property: LabelProperty | None = None
    """Properties of the label, such as color, shape and shortcut key."""

    sample_count: int
    """Number of samples that have the label."""

    type: LabelType
    """Labeling type of the label."""
