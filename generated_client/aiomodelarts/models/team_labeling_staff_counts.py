# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingStaffCounts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TeamLabelingStaffCounts(BaseModel):
    """Number of people assigned to a team labeling task.

    Attributes:
        labeler_count: Number of labelers, at most 100.
        reviewer_count: Number of reviewers, at most 100.
        workforce_count: Number of teams assigned to the task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "labeler_count": "labeler_count",
        "reviewer_count": "reviewer_count",
        "workforce_count": "workforce_count",
    }

    labeler_count: int | Unset | None
    reviewer_count: int | Unset | None
    workforce_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        labeler_count: int | Unset | None,
        reviewer_count: int | Unset | None,
        workforce_count: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.labeler_count = labeler_count
        self.reviewer_count = reviewer_count
        self.workforce_count = workforce_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TeamLabelingStaffCounts:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.labeler_count = get("labeler_count", UNSET)
        self.reviewer_count = get("reviewer_count", UNSET)
        self.workforce_count = get("workforce_count", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.labeler_count
        if v is not UNSET:
            out["labeler_count"] = v
        v = self.reviewer_count
        if v is not UNSET:
            out["reviewer_count"] = v
        v = self.workforce_count
        if v is not UNSET:
            out["workforce_count"] = v
        return out


_KEYS = frozenset(TeamLabelingStaffCounts.__wire_names__)
