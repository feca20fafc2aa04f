# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleLabelProperty`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SampleLabelProperty(BaseModel):
    """Position of a label in a sample, and further attributes. Built-in keys begin with @modelarts.

    Attributes:
        modelarts_content: Speech content, as text. For speech labels.
        modelarts_end_index: Index of the first character after the labeled text. For named entity labels.
        modelarts_end_time: End time of the labeled speech, as hh:mm:ss.SSS. For speech paragraph labels.
        modelarts_feature: Points of the shape as pairs [x, y], relative to the upper left corner. A rectangle has two
            corners. A circle has its center, followed by [radius]. Only for object detection.
        modelarts_from: ID of the entity label at which the relation starts. For relations in text triplets.
        modelarts_hard: Whether the label is a hard example, as a string.
        modelarts_hard_coefficient: Difficulty of the label, from 0 to 1, as a string.
        modelarts_hard_reasons: Codes of the reasons for a hard example, separated by hyphens, such as 3-20-19.
        modelarts_shape: Shape of the object. For object detection.
        modelarts_source: Speaker of the labeled speech. For speech paragraph labels.
        modelarts_start_index: Index of the first character of the labeled text, from 0. For named entity labels. At
            least 0.
        modelarts_start_time: Start time of the labeled speech, as hh:mm:ss.SSS. For speech paragraph labels.
        modelarts_to: ID of the entity label at which the relation ends. For relations in text triplets.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "@modelarts:content": "modelarts_content",
        "@modelarts:end_index": "modelarts_end_index",
        "@modelarts:end_time": "modelarts_end_time",
        "@modelarts:feature": "modelarts_feature",
        "@modelarts:from": "modelarts_from",
        "@modelarts:hard": "modelarts_hard",
        "@modelarts:hard_coefficient": "modelarts_hard_coefficient",
        "@modelarts:hard_reasons": "modelarts_hard_reasons",
        "@modelarts:shape": "modelarts_shape",
        "@modelarts:source": "modelarts_source",
        "@modelarts:start_index": "modelarts_start_index",
        "@modelarts:start_time": "modelarts_start_time",
        "@modelarts:to": "modelarts_to",
    }

    modelarts_content: str | Unset | None
    modelarts_end_index: int | Unset | None
    modelarts_end_time: str | Unset | None
    modelarts_feature: list[list[float]] | Unset | None
    modelarts_from: str | Unset | None
    modelarts_hard: HardMark | str | Unset | None
    modelarts_hard_coefficient: str | Unset | None
    modelarts_hard_reasons: str | Unset | None
    modelarts_shape: LabelShape | str | Unset | None
    modelarts_source: str | Unset | None
    modelarts_start_index: int | Unset | None
    modelarts_start_time: str | Unset | None
    modelarts_to: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        modelarts_content: str | Unset | None = UNSET,
        modelarts_end_index: int | Unset | None = UNSET,
        modelarts_end_time: str | Unset | None = UNSET,
        modelarts_feature: list[list[float]] | Unset | None = UNSET,
        modelarts_from: str | Unset | None = UNSET,
        modelarts_hard: HardMark | str | Unset | None = UNSET,
        modelarts_hard_coefficient: str | Unset | None = UNSET,
        modelarts_hard_reasons: str | Unset | None = UNSET,
        modelarts_shape: LabelShape | str | Unset | None = UNSET,
        modelarts_source: str | Unset | None = UNSET,
        modelarts_start_index: int | Unset | None = UNSET,
        modelarts_start_time: str | Unset | None = UNSET,
        modelarts_to: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.modelarts_content = modelarts_content
        self.modelarts_end_index = modelarts_end_index
        self.modelarts_end_time = modelarts_end_time
        self.modelarts_feature = modelarts_feature
        self.modelarts_from = modelarts_from
        self.modelarts_hard = modelarts_hard
        self.modelarts_hard_coefficient = modelarts_hard_coefficient
        self.modelarts_hard_reasons = modelarts_hard_reasons
        self.modelarts_shape = modelarts_shape
        self.modelarts_source = modelarts_source
        self.modelarts_start_index = modelarts_start_index
        self.modelarts_start_time = modelarts_start_time
        self.modelarts_to = modelarts_to
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SampleLabelProperty:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.modelarts_content = get("@modelarts:content", UNSET)
        self.modelarts_end_index = get("@modelarts:end_index", UNSET)
        self.modelarts_end_time = get("@modelarts:end_time", UNSET)
        self.modelarts_feature = get("@modelarts:feature", UNSET)
        self.modelarts_from = get("@modelarts:from", UNSET)
        v = get("@modelarts:hard", UNSET)
        self.modelarts_hard = HardMark.of(v)
        self.modelarts_hard_coefficient = get("@modelarts:hard_coefficient", UNSET)
        self.modelarts_hard_reasons = get("@modelarts:hard_reasons", UNSET)
        v = get("@modelarts:shape", UNSET)
        self.modelarts_shape = LabelShape.of(v)
        self.modelarts_source = get("@modelarts:source", UNSET)
        self.modelarts_start_index = get("@modelarts:start_index", UNSET)
        self.modelarts_start_time = get("@modelarts:start_time", UNSET)
        self.modelarts_to = get("@modelarts:to", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.modelarts_content
        if v is not UNSET:
            out["@modelarts:content"] = v
        v = self.modelarts_end_index
        if v is not UNSET:
            out["@modelarts:end_index"] = v
        v = self.modelarts_end_time
        if v is not UNSET:
            out["@modelarts:end_time"] = v
        v = self.modelarts_feature
        if v is not UNSET:
            out["@modelarts:feature"] = v
        v = self.modelarts_from
        if v is not UNSET:
            out["@modelarts:from"] = v
        v = self.modelarts_hard
        if v is not UNSET:
            out["@modelarts:hard"] = to_wire(v)
        v = self.modelarts_hard_coefficient
        if v is not UNSET:
            out["@modelarts:hard_coefficient"] = v
        v = self.modelarts_hard_reasons
        if v is not UNSET:
            out["@modelarts:hard_reasons"] = v
        v = self.modelarts_shape
        if v is not UNSET:
            out["@modelarts:shape"] = to_wire(v)
        v = self.modelarts_source
        if v is not UNSET:
            out["@modelarts:source"] = v
        v = self.modelarts_start_index
        if v is not UNSET:
            out["@modelarts:start_index"] = v
        v = self.modelarts_start_time
        if v is not UNSET:
            out["@modelarts:start_time"] = v
        v = self.modelarts_to
        if v is not UNSET:
            out["@modelarts:to"] = v
        return out


_KEYS = frozenset(SampleLabelProperty.__wire_names__)
from .hard_mark import HardMark  # noqa: E402
from .label_shape import LabelShape  # noqa: E402
