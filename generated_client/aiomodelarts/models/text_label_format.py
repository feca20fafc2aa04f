# Generated from spec/ by `make generate`; do not edit.
"""The model `TextLabelFormat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .text_label_placement import TextLabelPlacement, TextLabelPlacementValue


class TextLabelFormat(BaseModel):
    """Format of labels in the source of a text dataset."""

    label_type: TextLabelPlacement | TextLabelPlacementValue | Unset | None = UNSET
    """Location of the labels. Default of the service: '1'."""

    text_label_separator: str | Unset | None = UNSET
    """Separator between labels: one letter, digit or other character of !@#$%^&*_=|?/':.;, in escaped form. Default
    of the service: ','.
    """

    text_sample_separator: str | Unset | None = UNSET
    """Separator between text and labels: one letter, digit or other character of !@#$%^&*_=|?/':.;, in escaped form.
    The default is a tab.
    """
