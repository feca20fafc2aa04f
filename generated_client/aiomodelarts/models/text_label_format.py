# Generated from spec/ by `make generate`; do not edit.
"""The model `TextLabelFormat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TextLabelFormat(BaseModel):
    """Format of labels in the source of a text dataset.

    Attributes:
        label_type: Location of the labels. Default of the service: '1'.
        text_label_separator: Separator between labels: one letter, digit or other character of !@#$%^&*_=|?/':.;, in
            escaped form. Default of the service: ','.
        text_sample_separator: Separator between text and labels: one letter, digit or other character of
            !@#$%^&*_=|?/':.;, in escaped form. The default is a tab.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "label_type": "label_type",
        "text_label_separator": "text_label_separator",
        "text_sample_separator": "text_sample_separator",
    }

    label_type: TextLabelPlacement | str | Unset | None
    text_label_separator: str | Unset | None
    text_sample_separator: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        label_type: TextLabelPlacement | str | Unset | None = UNSET,
        text_label_separator: str | Unset | None = UNSET,
        text_sample_separator: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.label_type = label_type
        self.text_label_separator = text_label_separator
        self.text_sample_separator = text_sample_separator
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TextLabelFormat:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("label_type", UNSET)
        self.label_type = TextLabelPlacement.of(v)
        self.text_label_separator = get("text_label_separator", UNSET)
        self.text_sample_separator = get("text_sample_separator", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.label_type
        if v is not UNSET:
            out["label_type"] = to_wire(v)
        v = self.text_label_separator
        if v is not UNSET:
            out["text_label_separator"] = v
        v = self.text_sample_separator
        if v is not UNSET:
            out["text_sample_separator"] = v
        return out


_KEYS = frozenset(TextLabelFormat.__wire_names__)
from .text_label_placement import TextLabelPlacement  # noqa: E402
