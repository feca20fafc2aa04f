# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleJudgementInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SampleJudgementInput(BaseModel):
    """A review of a sample by a reviewer or the dataset owner.

    Attributes:
        accept: Whether the labels of the sample are accepted.
        comment: Comment on the labels. Must not contain any of the characters !<>=&"'. At most 256 characters.
        sample_id: ID of the reviewed sample.
        score: Quality score of the labels.
        worker_id: ID of the team member whose labels are reviewed.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "accept": "accept",
        "comment": "comment",
        "sample_id": "sample_id",
        "score": "score",
        "worker_id": "worker_id",
    }

    accept: bool | Unset | None
    comment: str | Unset | None
    sample_id: str | Unset | None
    score: SampleMark | str | Unset | None
    worker_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        accept: bool | Unset | None,
        comment: str | Unset | None = UNSET,
        sample_id: str | Unset | None = UNSET,
        score: SampleMark | str | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.accept = accept
        self.comment = comment
        self.sample_id = sample_id
        self.score = score
        self.worker_id = worker_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SampleJudgementInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.accept = get("accept", UNSET)
        self.comment = get("comment", UNSET)
        self.sample_id = get("sample_id", UNSET)
        v = get("score", UNSET)
        self.score = SampleMark.of(v)
        self.worker_id = get("worker_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.accept
        if v is not UNSET:
            out["accept"] = v
        v = self.comment
        if v is not UNSET:
            out["comment"] = v
        v = self.sample_id
        if v is not UNSET:
            out["sample_id"] = v
        v = self.score
        if v is not UNSET:
            out["score"] = to_wire(v)
        v = self.worker_id
        if v is not UNSET:
            out["worker_id"] = v
        return out


_KEYS = frozenset(SampleJudgementInput.__wire_names__)
from .sample_mark import SampleMark  # noqa: E402
