# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingSampleCounts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TeamLabelingSampleCounts(BaseModel):
    """Number of samples of a team labeling task in each state.

    Attributes:
        accepted_sample_count: Number of samples accepted by the owner.
        auto_annotation_sample_count: Number of auto labeling results to be confirmed.
        deleted_sample_count: Number of deleted samples.
        rejected_sample_count: Number of samples rejected by the owner.
        sampled_sample_count: Number of samples drawn for the acceptance check by the owner.
        total_sample_count: Total number of samples.
        unannotated_sample_count: Number of samples without labels.
        uncheck_sample_count: Number of reviewed samples that are awaiting acceptance.
        unreviewed_sample_count: Number of labeled samples that are awaiting review.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "accepted_sample_count": "accepted_sample_count",
        "auto_annotation_sample_count": "auto_annotation_sample_count",
        "deleted_sample_count": "deleted_sample_count",
        "rejected_sample_count": "rejected_sample_count",
        "sampled_sample_count": "sampled_sample_count",
        "total_sample_count": "total_sample_count",
        "unannotated_sample_count": "unannotated_sample_count",
        "uncheck_sample_count": "uncheck_sample_count",
        "unreviewed_sample_count": "unreviewed_sample_count",
    }

    accepted_sample_count: int | Unset | None
    auto_annotation_sample_count: int | Unset | None
    deleted_sample_count: int | Unset | None
    rejected_sample_count: int | Unset | None
    sampled_sample_count: int | Unset | None
    total_sample_count: int | Unset | None
    unannotated_sample_count: int | Unset | None
    uncheck_sample_count: int | Unset | None
    unreviewed_sample_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        accepted_sample_count: int | Unset | None,
        auto_annotation_sample_count: int | Unset | None,
        rejected_sample_count: int | Unset | None,
        sampled_sample_count: int | Unset | None,
        total_sample_count: int | Unset | None,
        unannotated_sample_count: int | Unset | None,
        uncheck_sample_count: int | Unset | None,
        unreviewed_sample_count: int | Unset | None,
        deleted_sample_count: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.accepted_sample_count = accepted_sample_count
        self.auto_annotation_sample_count = auto_annotation_sample_count
        self.deleted_sample_count = deleted_sample_count
        self.rejected_sample_count = rejected_sample_count
        self.sampled_sample_count = sampled_sample_count
        self.total_sample_count = total_sample_count
        self.unannotated_sample_count = unannotated_sample_count
        self.uncheck_sample_count = uncheck_sample_count
        self.unreviewed_sample_count = unreviewed_sample_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TeamLabelingSampleCounts:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.accepted_sample_count = get("accepted_sample_count", UNSET)
        self.auto_annotation_sample_count = get("auto_annotation_sample_count", UNSET)
        self.deleted_sample_count = get("deleted_sample_count", UNSET)
        self.rejected_sample_count = get("rejected_sample_count", UNSET)
        self.sampled_sample_count = get("sampled_sample_count", UNSET)
        self.total_sample_count = get("total_sample_count", UNSET)
        self.unannotated_sample_count = get("unannotated_sample_count", UNSET)
        self.uncheck_sample_count = get("uncheck_sample_count", UNSET)
        self.unreviewed_sample_count = get("unreviewed_sample_count", UNSET)
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
        v = self.auto_annotation_sample_count
        if v is not UNSET:
            out["auto_annotation_sample_count"] = v
        v = self.deleted_sample_count
        if v is not UNSET:
            out["deleted_sample_count"] = v
        v = self.rejected_sample_count
        if v is not UNSET:
            out["rejected_sample_count"] = v
        v = self.sampled_sample_count
        if v is not UNSET:
            out["sampled_sample_count"] = v
        v = self.total_sample_count
        if v is not UNSET:
            out["total_sample_count"] = v
        v = self.unannotated_sample_count
        if v is not UNSET:
            out["unannotated_sample_count"] = v
        v = self.uncheck_sample_count
        if v is not UNSET:
            out["uncheck_sample_count"] = v
        v = self.unreviewed_sample_count
        if v is not UNSET:
            out["unreviewed_sample_count"] = v
        return out


_KEYS = frozenset(TeamLabelingSampleCounts.__wire_names__)
