# Generated from spec/ by `make generate`; do not edit.
"""Models of `labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labels_enumerations import LabelAttributeType, LabelShape, LabelType


class BatchItemResult(BaseModel):
    """Result for one item of a batch."""

    error_code: str | None = None
    """Error code."""

    error_msg: str | None = None
    """Error message."""

    success: bool | None = None
    """Whether the operation succeeded for this item."""


class BatchResult(BaseModel):
    """Result of a batch request."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    results: list[BatchItemResult] | None = None
    """Result for each item, in the order of the request."""

    success: bool | None = None
    """Whether the operation succeeded for all items. If false, the client raises BatchError."""


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


class LabelAttributeValue(BaseModel):
    """Value that can be selected for an attribute of a label."""

    id: str | None = None
    """ID of the value, assigned by the service."""

    value: str | None = None
    """Value of the attribute."""


class LabelBatch(BaseModel):
    """Labels to create, update or delete together."""

    labels: list[LabelInput] | Unset | None = UNSET
    """Labels to create, update or delete. Only the name is required to delete a label."""


class LabelInput(BaseModel):
    """Label of a dataset to create, change, delete or select."""

    attributes: list[LabelAttribute] | None = None
    """Attributes of the label, such as the style of a piece of music."""

    name: str | None = None
    """Name of the label. Unique in the dataset for each type."""

    property: LabelProperty | None = None
    """Properties of the label, such as its color and shortcut."""

    type: LabelType | None = None
    """Labeling type of the label."""


class LabelPage(BasePage["Label"], items="labels", total="total_number"):
    """One page of the labels of a dataset."""

    labels: list[Label]
    """Labels on this page."""

    total_number: int
    """Total number of labels."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class LabelProperty(BaseModel):
    """Properties of a label. The keys start with @modelarts."""

    modelarts_color: str | None = json_field(default=None, key="@modelarts:color")
    """Color in hexadecimal notation, such as #c2185b. No color is set by default."""

    modelarts_default_shape: LabelShape | None = json_field(default=None, key="@modelarts:default_shape")
    """Default shape for object detection. No shape is set by default."""

    modelarts_from_type: str | None = json_field(default=None, key="@modelarts:from_type")
    """Label of the source entity of a relation. Required for relations of text triplets."""

    modelarts_rename_to: str | None = json_field(default=None, key="@modelarts:rename_to")
    """New name of the label. Used when labels are updated."""

    modelarts_shortcut: str | None = json_field(default=None, key="@modelarts:shortcut")
    """Keyboard shortcut of the label. No shortcut is set by default."""

    modelarts_to_type: str | None = json_field(default=None, key="@modelarts:to_type")
    """Label of the target entity of a relation. Required for relations of text triplets."""
