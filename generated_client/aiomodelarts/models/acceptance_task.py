# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptanceTask`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AcceptanceTask(BaseModel):
    """An acceptance task of a team labeling task.

    Attributes:
        action: Action to perform on the samples.
        checking_stats: Statistics of the current acceptance task.
        checking_task_id: ID of the acceptance task.
        overwrite_last_result: Whether to overwrite labels that were added to the dataset in the meantime.
        total_stats: Statistics of all acceptance tasks so far.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "checking_stats": "checking_stats",
        "checking_task_id": "checking_task_id",
        "overwrite_last_result": "overwrite_last_result",
        "total_stats": "total_stats",
    }

    action: AcceptanceAction | int | Unset | None
    checking_stats: AcceptanceStatistics | Unset | None
    checking_task_id: str | Unset | None
    overwrite_last_result: bool | Unset | None
    total_stats: AcceptanceStatistics | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        checking_task_id: str | Unset | None,
        action: AcceptanceAction | int | Unset | None = UNSET,
        checking_stats: AcceptanceStatistics | Unset | None = UNSET,
        overwrite_last_result: bool | Unset | None = UNSET,
        total_stats: AcceptanceStatistics | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.action = action
        self.checking_stats = checking_stats
        self.checking_task_id = checking_task_id
        self.overwrite_last_result = overwrite_last_result
        self.total_stats = total_stats
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AcceptanceTask:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("action", UNSET)
        self.action = AcceptanceAction.of(v)
        v = get("checking_stats", UNSET)
        self.checking_stats = AcceptanceStatistics.from_dict(v) if v.__class__ is dict else v
        self.checking_task_id = get("checking_task_id", UNSET)
        self.overwrite_last_result = get("overwrite_last_result", UNSET)
        v = get("total_stats", UNSET)
        self.total_stats = AcceptanceStatistics.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.action
        if v is not UNSET:
            out["action"] = to_wire(v)
        v = self.checking_stats
        if v is not UNSET:
            out["checking_stats"] = v.to_dict() if v.__class__ is AcceptanceStatistics else to_wire(v)
        v = self.checking_task_id
        if v is not UNSET:
            out["checking_task_id"] = v
        v = self.overwrite_last_result
        if v is not UNSET:
            out["overwrite_last_result"] = v
        v = self.total_stats
        if v is not UNSET:
            out["total_stats"] = v.to_dict() if v.__class__ is AcceptanceStatistics else to_wire(v)
        return out


_KEYS = frozenset(AcceptanceTask.__wire_names__)
from .acceptance_action import AcceptanceAction  # noqa: E402
from .acceptance_statistics import AcceptanceStatistics  # noqa: E402
