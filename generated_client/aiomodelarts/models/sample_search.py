# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleSearch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SampleSearch(BaseModel):
    """Search conditions for samples. All conditions that are set must match.

    Attributes:
        coefficient: Difficulty coefficient of the sample.
        frame_in_video: Index of the frame in the video.
        hard: Whether the sample is a hard example.
        import_origin: Origin of the imported sample.
        kvp: Peak kilovoltage of a CT scan (DICOM KVP).
        label_list: Labels of the sample.
        labeler: User who labeled the sample.
        metadata: Attributes of the sample.
        parent_sample_id: ID of the parent sample, from which the sample was cut.
        sample_dir: Folder that contains the sample, with a trailing slash. Subfolders are not searched.
        sample_name: File name of the sample, including the extension.
        sample_time: Last modification time of the sample file in OBS: within the last 30 days (month), since
            yesterday (day), or within a period of at most 30 days, such as 20240601-20240630.
        score: Confidence score of the label.
        slice_thickness: Slice thickness of a DICOM image.
        study_date: Study date of a DICOM scan.
        time_in_video: Position in the video, as a time.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "coefficient": "coefficient",
        "frame_in_video": "frame_in_video",
        "hard": "hard",
        "import_origin": "import_origin",
        "kvp": "kvp",
        "label_list": "label_list",
        "labeler": "labeler",
        "metadata": "metadata",
        "parent_sample_id": "parent_sample_id",
        "sample_dir": "sample_dir",
        "sample_name": "sample_name",
        "sample_time": "sample_time",
        "score": "score",
        "slice_thickness": "slice_thickness",
        "study_date": "study_date",
        "time_in_video": "time_in_video",
    }

    coefficient: str | Unset | None
    frame_in_video: int | Unset | None
    hard: HardExample | str | Unset | None
    import_origin: str | Unset | None
    kvp: str | Unset | None
    label_list: LabelSearch | Unset | None
    labeler: str | Unset | None
    metadata: AttributeSearch | Unset | None
    parent_sample_id: str | Unset | None
    sample_dir: str | Unset | None
    sample_name: str | Unset | None
    sample_time: str | Unset | None
    score: str | Unset | None
    slice_thickness: str | Unset | None
    study_date: str | Unset | None
    time_in_video: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        coefficient: str | Unset | None = UNSET,
        frame_in_video: int | Unset | None = UNSET,
        hard: HardExample | str | Unset | None = UNSET,
        import_origin: str | Unset | None = UNSET,
        kvp: str | Unset | None = UNSET,
        label_list: LabelSearch | Unset | None = UNSET,
        labeler: str | Unset | None = UNSET,
        metadata: AttributeSearch | Unset | None = UNSET,
        parent_sample_id: str | Unset | None = UNSET,
        sample_dir: str | Unset | None = UNSET,
        sample_name: str | Unset | None = UNSET,
        sample_time: str | Unset | None = UNSET,
        score: str | Unset | None = UNSET,
        slice_thickness: str | Unset | None = UNSET,
        study_date: str | Unset | None = UNSET,
        time_in_video: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.coefficient = coefficient
        self.frame_in_video = frame_in_video
        self.hard = hard
        self.import_origin = import_origin
        self.kvp = kvp
        self.label_list = label_list
        self.labeler = labeler
        self.metadata = metadata
        self.parent_sample_id = parent_sample_id
        self.sample_dir = sample_dir
        self.sample_name = sample_name
        self.sample_time = sample_time
        self.score = score
        self.slice_thickness = slice_thickness
        self.study_date = study_date
        self.time_in_video = time_in_video
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SampleSearch:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.coefficient = get("coefficient", UNSET)
        self.frame_in_video = get("frame_in_video", UNSET)
        v = get("hard", UNSET)
        self.hard = HardExample.of(v)
        self.import_origin = get("import_origin", UNSET)
        self.kvp = get("kvp", UNSET)
        v = get("label_list", UNSET)
        self.label_list = LabelSearch.from_dict(v) if v.__class__ is dict else v
        self.labeler = get("labeler", UNSET)
        v = get("metadata", UNSET)
        self.metadata = AttributeSearch.from_dict(v) if v.__class__ is dict else v
        self.parent_sample_id = get("parent_sample_id", UNSET)
        self.sample_dir = get("sample_dir", UNSET)
        self.sample_name = get("sample_name", UNSET)
        self.sample_time = get("sample_time", UNSET)
        self.score = get("score", UNSET)
        self.slice_thickness = get("slice_thickness", UNSET)
        self.study_date = get("study_date", UNSET)
        self.time_in_video = get("time_in_video", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.coefficient
        if v is not UNSET:
            out["coefficient"] = v
        v = self.frame_in_video
        if v is not UNSET:
            out["frame_in_video"] = v
        v = self.hard
        if v is not UNSET:
            out["hard"] = to_wire(v)
        v = self.import_origin
        if v is not UNSET:
            out["import_origin"] = v
        v = self.kvp
        if v is not UNSET:
            out["kvp"] = v
        v = self.label_list
        if v is not UNSET:
            out["label_list"] = v.to_dict() if v.__class__ is LabelSearch else to_wire(v)
        v = self.labeler
        if v is not UNSET:
            out["labeler"] = v
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is AttributeSearch else to_wire(v)
        v = self.parent_sample_id
        if v is not UNSET:
            out["parent_sample_id"] = v
        v = self.sample_dir
        if v is not UNSET:
            out["sample_dir"] = v
        v = self.sample_name
        if v is not UNSET:
            out["sample_name"] = v
        v = self.sample_time
        if v is not UNSET:
            out["sample_time"] = v
        v = self.score
        if v is not UNSET:
            out["score"] = v
        v = self.slice_thickness
        if v is not UNSET:
            out["slice_thickness"] = v
        v = self.study_date
        if v is not UNSET:
            out["study_date"] = v
        v = self.time_in_video
        if v is not UNSET:
            out["time_in_video"] = v
        return out


_KEYS = frozenset(SampleSearch.__wire_names__)
from .attribute_search import AttributeSearch  # noqa: E402
from .hard_example import HardExample  # noqa: E402
from .label_search import LabelSearch  # noqa: E402
