# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetTeamLabeling`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetTeamLabeling(BaseModel):
    """Team labeling settings of a dataset.

    Attributes:
        current_task_id: ID of the team labeling task.
        current_task_name: Name of the team labeling task.
        reject_num: Number of rejected samples.
        repetition: Number of people who label each sample.
        is_synchronize_auto_labeling_data: Whether changed auto labeling results are synchronized to the team.
        is_synchronize_data: Whether new unlabeled samples are synchronized to the team, regardless of how they were
            added.
        workers: Members of the labeling team.
        workforce_id: ID of the labeling team.
        workforce_name: Name of the labeling team.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "current_task_id": "current_task_id",
        "current_task_name": "current_task_name",
        "reject_num": "reject_num",
        "repetition": "repetition",
        "is_synchronize_auto_labeling_data": "is_synchronize_auto_labeling_data",
        "is_synchronize_data": "is_synchronize_data",
        "workers": "workers",
        "workforce_id": "workforce_id",
        "workforce_name": "workforce_name",
    }

    current_task_id: str | Unset | None
    current_task_name: str | Unset | None
    reject_num: int | Unset | None
    repetition: int | Unset | None
    is_synchronize_auto_labeling_data: bool | Unset | None
    is_synchronize_data: bool | Unset | None
    workers: list[LabelingTeamMember] | Unset | None
    workforce_id: str | Unset | None
    workforce_name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        current_task_id: str | Unset | None = UNSET,
        current_task_name: str | Unset | None = UNSET,
        reject_num: int | Unset | None = UNSET,
        repetition: int | Unset | None = UNSET,
        is_synchronize_auto_labeling_data: bool | Unset | None = UNSET,
        is_synchronize_data: bool | Unset | None = UNSET,
        workers: list[LabelingTeamMember] | Unset | None = UNSET,
        workforce_id: str | Unset | None = UNSET,
        workforce_name: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.current_task_id = current_task_id
        self.current_task_name = current_task_name
        self.reject_num = reject_num
        self.repetition = repetition
        self.is_synchronize_auto_labeling_data = is_synchronize_auto_labeling_data
        self.is_synchronize_data = is_synchronize_data
        self.workers = workers
        self.workforce_id = workforce_id
        self.workforce_name = workforce_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetTeamLabeling:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.current_task_id = get("current_task_id", UNSET)
        self.current_task_name = get("current_task_name", UNSET)
        self.reject_num = get("reject_num", UNSET)
        self.repetition = get("repetition", UNSET)
        self.is_synchronize_auto_labeling_data = get("is_synchronize_auto_labeling_data", UNSET)
        self.is_synchronize_data = get("is_synchronize_data", UNSET)
        v = get("workers", UNSET)
        self.workers = (
            [LabelingTeamMember.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.workforce_id = get("workforce_id", UNSET)
        self.workforce_name = get("workforce_name", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.current_task_id
        if v is not UNSET:
            out["current_task_id"] = v
        v = self.current_task_name
        if v is not UNSET:
            out["current_task_name"] = v
        v = self.reject_num
        if v is not UNSET:
            out["reject_num"] = v
        v = self.repetition
        if v is not UNSET:
            out["repetition"] = v
        v = self.is_synchronize_auto_labeling_data
        if v is not UNSET:
            out["is_synchronize_auto_labeling_data"] = v
        v = self.is_synchronize_data
        if v is not UNSET:
            out["is_synchronize_data"] = v
        v = self.workers
        if v is not UNSET:
            out["workers"] = (
                [i0.to_dict() if i0.__class__ is LabelingTeamMember else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.workforce_id
        if v is not UNSET:
            out["workforce_id"] = v
        v = self.workforce_name
        if v is not UNSET:
            out["workforce_name"] = v
        return out


_KEYS = frozenset(DatasetTeamLabeling.__wire_names__)
from .labeling_team_member import LabelingTeamMember  # noqa: E402
