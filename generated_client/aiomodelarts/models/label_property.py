# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelProperty`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .label_shape import LabelShape


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
