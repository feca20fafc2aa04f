# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetSample`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetSample(BaseModel):
    """A sample of a dataset with its labels and attributes and, for team labeling, its review and acceptance results.

    Attributes:
        check_accept: Whether the sample passed acceptance. Only for team labeling.
        check_comment: Comment from acceptance. Only for team labeling.
        check_score: Score from acceptance, A to D. Only for team labeling.
        deletion_reasons: Reasons for deleting the sample. Only for healthcare.
        hard_details: Reasons why the sample is a hard example and suggestions for it, by reason code.
        labelers: Team members to whom the sample is assigned. Only for team labeling.
        labels: Labels of the sample, or labels proposed by auto labeling.
        metadata: Attributes of the sample. Built-in keys begin with @modelarts.
        review_accept: Whether the reviewer accepted the sample. Only for team labeling.
        review_comment: Comment from the review. Only for team labeling.
        review_score: Score from the review, A to D. Only for team labeling.
        sample_data: Content of the sample if it is not a file, such as its text.
        sample_dir: Folder that contains the sample.
        sample_id: ID of the sample, assigned by the service.
        sample_name: File name of the sample.
        sample_size: File size or text length, in bytes.
        sample_status: Labeling state of the sample.
        sample_time: Time of the last change to the file in OBS, in milliseconds since 1970.
        sample_type: File type of the sample.
        score: Overall review score. Only for team labeling.
        source: Signed link to the file in OBS, valid for a short time.
        sub_sample_url: Link to a part extracted from the sample. Only for healthcare.
        worker_id: ID of the team member assigned to the sample. Only for team labeling.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "check_accept": "check_accept",
        "check_comment": "check_comment",
        "check_score": "check_score",
        "deletion_reasons": "deletion_reasons",
        "hard_details": "hard_details",
        "labelers": "labelers",
        "labels": "labels",
        "metadata": "metadata",
        "review_accept": "review_accept",
        "review_comment": "review_comment",
        "review_score": "review_score",
        "sample_data": "sample_data",
        "sample_dir": "sample_dir",
        "sample_id": "sample_id",
        "sample_name": "sample_name",
        "sample_size": "sample_size",
        "sample_status": "sample_status",
        "sample_time": "sample_time",
        "sample_type": "sample_type",
        "score": "score",
        "source": "source",
        "sub_sample_url": "sub_sample_url",
        "worker_id": "worker_id",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "source",
            "sub_sample_url",
        }
    )

    check_accept: bool | Unset | None
    check_comment: str | Unset | None
    check_score: str | Unset | None
    deletion_reasons: list[str] | Unset | None
    hard_details: dict[str, HardReason] | Unset | None
    labelers: list[LabelingTeamMember] | Unset | None
    labels: list[SampleLabel] | Unset | None
    metadata: SampleMetadata | Unset | None
    review_accept: bool | Unset | None
    review_comment: str | Unset | None
    review_score: str | Unset | None
    sample_data: list[str] | Unset | None
    sample_dir: str | Unset | None
    sample_id: str | Unset | None
    sample_name: str | Unset | None
    sample_size: int | Unset | None
    sample_status: SampleStatus | str | Unset | None
    sample_time: int | Unset | None
    sample_type: SampleType | int | Unset | None
    score: str | Unset | None
    source: str | Unset | None
    sub_sample_url: str | Unset | None
    worker_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        labels: list[SampleLabel] | Unset | None,
        metadata: SampleMetadata | Unset | None,
        sample_id: str | Unset | None,
        sample_status: SampleStatus | str | Unset | None,
        sample_time: int | Unset | None,
        sample_type: SampleType | int | Unset | None,
        source: str | Unset | None,
        check_accept: bool | Unset | None = UNSET,
        check_comment: str | Unset | None = UNSET,
        check_score: str | Unset | None = UNSET,
        deletion_reasons: list[str] | Unset | None = UNSET,
        hard_details: dict[str, HardReason] | Unset | None = UNSET,
        labelers: list[LabelingTeamMember] | Unset | None = UNSET,
        review_accept: bool | Unset | None = UNSET,
        review_comment: str | Unset | None = UNSET,
        review_score: str | Unset | None = UNSET,
        sample_data: list[str] | Unset | None = UNSET,
        sample_dir: str | Unset | None = UNSET,
        sample_name: str | Unset | None = UNSET,
        sample_size: int | Unset | None = UNSET,
        score: str | Unset | None = UNSET,
        sub_sample_url: str | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.check_accept = check_accept
        self.check_comment = check_comment
        self.check_score = check_score
        self.deletion_reasons = deletion_reasons
        self.hard_details = hard_details
        self.labelers = labelers
        self.labels = labels
        self.metadata = metadata
        self.review_accept = review_accept
        self.review_comment = review_comment
        self.review_score = review_score
        self.sample_data = sample_data
        self.sample_dir = sample_dir
        self.sample_id = sample_id
        self.sample_name = sample_name
        self.sample_size = sample_size
        self.sample_status = sample_status
        self.sample_time = sample_time
        self.sample_type = sample_type
        self.score = score
        self.source = source
        self.sub_sample_url = sub_sample_url
        self.worker_id = worker_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetSample:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.check_accept = get("check_accept", UNSET)
        self.check_comment = get("check_comment", UNSET)
        self.check_score = get("check_score", UNSET)
        self.deletion_reasons = get("deletion_reasons", UNSET)
        v = get("hard_details", UNSET)
        self.hard_details = (
            {k0: HardReason.from_dict(i0) if i0.__class__ is dict else i0 for k0, i0 in v.items()}
            if v.__class__ is dict
            else v
        )
        v = get("labelers", UNSET)
        self.labelers = (
            [LabelingTeamMember.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("labels", UNSET)
        self.labels = (
            [SampleLabel.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("metadata", UNSET)
        self.metadata = SampleMetadata.from_dict(v) if v.__class__ is dict else v
        self.review_accept = get("review_accept", UNSET)
        self.review_comment = get("review_comment", UNSET)
        self.review_score = get("review_score", UNSET)
        self.sample_data = get("sample_data", UNSET)
        self.sample_dir = get("sample_dir", UNSET)
        self.sample_id = get("sample_id", UNSET)
        self.sample_name = get("sample_name", UNSET)
        self.sample_size = get("sample_size", UNSET)
        v = get("sample_status", UNSET)
        self.sample_status = SampleStatus.of(v)
        self.sample_time = get("sample_time", UNSET)
        v = get("sample_type", UNSET)
        self.sample_type = SampleType.of(v)
        self.score = get("score", UNSET)
        self.source = get("source", UNSET)
        self.sub_sample_url = get("sub_sample_url", UNSET)
        self.worker_id = get("worker_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.check_accept
        if v is not UNSET:
            out["check_accept"] = v
        v = self.check_comment
        if v is not UNSET:
            out["check_comment"] = v
        v = self.check_score
        if v is not UNSET:
            out["check_score"] = v
        v = self.deletion_reasons
        if v is not UNSET:
            out["deletion_reasons"] = v
        v = self.hard_details
        if v is not UNSET:
            out["hard_details"] = (
                {k0: i0.to_dict() if i0.__class__ is HardReason else to_wire(i0) for k0, i0 in v.items()}
                if v.__class__ is dict
                else to_wire(v)
            )
        v = self.labelers
        if v is not UNSET:
            out["labelers"] = (
                [i0.to_dict() if i0.__class__ is LabelingTeamMember else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.labels
        if v is not UNSET:
            out["labels"] = (
                [i0.to_dict() if i0.__class__ is SampleLabel else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is SampleMetadata else to_wire(v)
        v = self.review_accept
        if v is not UNSET:
            out["review_accept"] = v
        v = self.review_comment
        if v is not UNSET:
            out["review_comment"] = v
        v = self.review_score
        if v is not UNSET:
            out["review_score"] = v
        v = self.sample_data
        if v is not UNSET:
            out["sample_data"] = v
        v = self.sample_dir
        if v is not UNSET:
            out["sample_dir"] = v
        v = self.sample_id
        if v is not UNSET:
            out["sample_id"] = v
        v = self.sample_name
        if v is not UNSET:
            out["sample_name"] = v
        v = self.sample_size
        if v is not UNSET:
            out["sample_size"] = v
        v = self.sample_status
        if v is not UNSET:
            out["sample_status"] = to_wire(v)
        v = self.sample_time
        if v is not UNSET:
            out["sample_time"] = v
        v = self.sample_type
        if v is not UNSET:
            out["sample_type"] = to_wire(v)
        v = self.score
        if v is not UNSET:
            out["score"] = v
        v = self.source
        if v is not UNSET:
            out["source"] = v
        v = self.sub_sample_url
        if v is not UNSET:
            out["sub_sample_url"] = v
        v = self.worker_id
        if v is not UNSET:
            out["worker_id"] = v
        return out


_KEYS = frozenset(DatasetSample.__wire_names__)
from .hard_reason import HardReason  # noqa: E402
from .labeling_team_member import LabelingTeamMember  # noqa: E402
from .sample_label import SampleLabel  # noqa: E402
from .sample_metadata import SampleMetadata  # noqa: E402
from .sample_status import SampleStatus  # noqa: E402
from .sample_type import SampleType  # noqa: E402
