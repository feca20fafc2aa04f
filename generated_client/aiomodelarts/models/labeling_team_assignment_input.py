# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamAssignmentInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelingTeamAssignmentInput(BaseModel):
    """A labeling team and the members to assign to a task.

    Attributes:
        workers: Team members assigned to the task.
        workforce_id: ID of the labeling team.
        workforce_name: Name of the labeling team. At most 1024 characters.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "workers": "workers",
        "workforce_id": "workforce_id",
        "workforce_name": "workforce_name",
    }

    workers: list[LabelingTeamMemberInput] | Unset | None
    workforce_id: str | Unset | None
    workforce_name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        workers: list[LabelingTeamMemberInput] | Unset | None = UNSET,
        workforce_id: str | Unset | None = UNSET,
        workforce_name: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.workers = workers
        self.workforce_id = workforce_id
        self.workforce_name = workforce_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelingTeamAssignmentInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("workers", UNSET)
        self.workers = (
            [LabelingTeamMemberInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
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
        v = self.workers
        if v is not UNSET:
            out["workers"] = (
                [i0.to_dict() if i0.__class__ is LabelingTeamMemberInput else to_wire(i0) for i0 in v]
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


_KEYS = frozenset(LabelingTeamAssignmentInput.__wire_names__)
from .labeling_team_member_input import LabelingTeamMemberInput  # noqa: E402
