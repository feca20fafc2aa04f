# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptanceStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AcceptanceStatistics(BaseModel):
    """Statistics of one or more acceptance tasks.

    Attributes:
        accepted_sample_count: Number of accepted samples.
        checked_sample_count: Number of checked samples.
        pass_rate: Proportion of checked samples that were accepted.
        rejected_sample_count: Number of rejected samples.
        sampled_sample_count: Actual number of samples drawn for the check.
        sampling_num: Requested number of samples to draw.
        sampling_rate: Requested proportion of samples to draw.
        score: Quality score of the labels.
        task_id: ID of the acceptance task.
        total_sample_count: Total number of samples.
        total_score: Sum of all quality scores.
        unchecked_sample_count: Number of drawn samples that are not checked yet.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "accepted_sample_count": "accepted_sample_count",
        "checked_sample_count": "checked_sample_count",
        "pass_rate": "pass_rate",
        "rejected_sample_count": "rejected_sample_count",
        "sampled_sample_count": "sampled_sample_count",
        "sampling_num": "sampling_num",
        "sampling_rate": "sampling_rate",
        "score": "score",
        "task_id": "task_id",
        "total_sample_count": "total_sample_count",
        "total_score": "total_score",
        "unchecked_sample_count": "unchecked_sample_count",
    }

    accepted_sample_count: int | Unset | None
    checked_sample_count: int | Unset | None
    pass_rate: float | Unset | None
    rejected_sample_count: int | Unset | None
    sampled_sample_count: int | Unset | None
    sampling_num: int | Unset | None
    sampling_rate: float | Unset | None
    score: str | Unset | None
    task_id: str | Unset | None
    total_sample_count: int | Unset | None
    total_score: int | Unset | None
    unchecked_sample_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        accepted_sample_count: int | Unset | None = UNSET,
        checked_sample_count: int | Unset | None = UNSET,
        pass_rate: float | Unset | None = UNSET,
        rejected_sample_count: int | Unset | None = UNSET,
        sampled_sample_count: int | Unset | None = UNSET,
        sampling_num: int | Unset | None = UNSET,
        sampling_rate: float | Unset | None = UNSET,
        score: str | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        total_sample_count: int | Unset | None = UNSET,
        total_score: int | Unset | None = UNSET,
        unchecked_sample_count: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.accepted_sample_count = accepted_sample_count
        self.checked_sample_count = checked_sample_count
        self.pass_rate = pass_rate
        self.rejected_sample_count = rejected_sample_count
        self.sampled_sample_count = sampled_sample_count
        self.sampling_num = sampling_num
        self.sampling_rate = sampling_rate
        self.score = score
        self.task_id = task_id
        self.total_sample_count = total_sample_count
        self.total_score = total_score
        self.unchecked_sample_count = unchecked_sample_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AcceptanceStatistics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.accepted_sample_count = get("accepted_sample_count", UNSET)
        self.checked_sample_count = get("checked_sample_count", UNSET)
        self.pass_rate = get("pass_rate", UNSET)
        self.rejected_sample_count = get("rejected_sample_count", UNSET)
        self.sampled_sample_count = get("sampled_sample_count", UNSET)
        self.sampling_num = get("sampling_num", UNSET)
        self.sampling_rate = get("sampling_rate", UNSET)
        self.score = get("score", UNSET)
        self.task_id = get("task_id", UNSET)
        self.total_sample_count = get("total_sample_count", UNSET)
        self.total_score = get("total_score", UNSET)
        self.unchecked_sample_count = get("unchecked_sample_count", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.accepted_sample_count
        if v is not UNSET:
            out["accepted_sample_count"] = v
        v = self.checked_sample_count
        if v is not UNSET:
            out["checked_sample_count"] = v
        v = self.pass_rate
        if v is not UNSET:
            out["pass_rate"] = v
        v = self.rejected_sample_count
        if v is not UNSET:
            out["rejected_sample_count"] = v
        v = self.sampled_sample_count
        if v is not UNSET:
            out["sampled_sample_count"] = v
        v = self.sampling_num
        if v is not UNSET:
            out["sampling_num"] = v
        v = self.sampling_rate
        if v is not UNSET:
            out["sampling_rate"] = v
        v = self.score
        if v is not UNSET:
            out["score"] = v
        v = self.task_id
        if v is not UNSET:
            out["task_id"] = v
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        v = self.total_score
        if v is not UNSET:
            out["total_score"] = v
        v = self.unchecked_sample_count
        if v is not UNSET:
            out["unchecked_sample_count"] = v
        return out


_KEYS = frozenset(AcceptanceStatistics.__wire_names__)
