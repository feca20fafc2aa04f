# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateSamplesRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateSamplesRequest(BaseModel):
    """Samples to add to a dataset, with their content.

    Attributes:
        final_annotation: Whether the labels are treated as confirmed. false is supported for image classification and
            object detection. Default of the service: True.
        label_format: Format of labels in the source data. Only for text datasets.
        samples: List of samples to add.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "final_annotation": "final_annotation",
        "label_format": "label_format",
        "samples": "samples",
    }

    final_annotation: bool | Unset | None
    label_format: TextLabelFormat | Unset | None
    samples: list[NewSample] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        final_annotation: bool | Unset | None = UNSET,
        label_format: TextLabelFormat | Unset | None = UNSET,
        samples: list[NewSample] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.final_annotation = final_annotation
        self.label_format = label_format
        self.samples = samples
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateSamplesRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.final_annotation = get("final_annotation", UNSET)
        v = get("label_format", UNSET)
        self.label_format = TextLabelFormat.from_dict(v) if v.__class__ is dict else v
        v = get("samples", UNSET)
        self.samples = (
            [NewSample.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.final_annotation
        if v is not UNSET:
            out["final_annotation"] = v
        v = self.label_format
        if v is not UNSET:
            out["label_format"] = v.to_dict() if v.__class__ is TextLabelFormat else to_wire(v)
        v = self.samples
        if v is not UNSET:
            out["samples"] = (
                [i0.to_dict() if i0.__class__ is NewSample else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(CreateSamplesRequest.__wire_names__)
from .new_sample import NewSample  # noqa: E402
from .text_label_format import TextLabelFormat  # noqa: E402
