# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleLabel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SampleLabel(BaseModel):
    """A label of a sample, with its position and confidence.

    Attributes:
        annotated_by: Labeling method: manual or automatic. Only for videos.
        id: ID of the label within the sample.
        name: Name of the label.
        property: Position of the label in the sample, and whether it is a hard example.
        score: Confidence of the label. From 0 to 1.
        type: Labeling type of the label.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "annotated_by": "annotated_by",
        "id": "id",
        "name": "name",
        "property": "property",
        "score": "score",
        "type": "type",
    }

    annotated_by: VideoLabelingMethod | str | Unset | None
    id: str | Unset | None
    name: str | Unset | None
    property: SampleLabelProperty | Unset | None
    score: float | Unset | None
    type: LabelType | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        annotated_by: VideoLabelingMethod | str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        property: SampleLabelProperty | Unset | None = UNSET,
        score: float | Unset | None = UNSET,
        type: LabelType | int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.annotated_by = annotated_by
        self.id = id
        self.name = name
        self.property = property
        self.score = score
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SampleLabel:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("annotated_by", UNSET)
        self.annotated_by = VideoLabelingMethod.of(v)
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        v = get("property", UNSET)
        self.property = SampleLabelProperty.from_dict(v) if v.__class__ is dict else v
        self.score = get("score", UNSET)
        v = get("type", UNSET)
        self.type = LabelType.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.annotated_by
        if v is not UNSET:
            out["annotated_by"] = to_wire(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.property
        if v is not UNSET:
            out["property"] = v.to_dict() if v.__class__ is SampleLabelProperty else to_wire(v)
        v = self.score
        if v is not UNSET:
            out["score"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        return out


_KEYS = frozenset(SampleLabel.__wire_names__)
from .label_type import LabelType  # noqa: E402
from .sample_label_property import SampleLabelProperty  # noqa: E402
from .video_labeling_method import VideoLabelingMethod  # noqa: E402
