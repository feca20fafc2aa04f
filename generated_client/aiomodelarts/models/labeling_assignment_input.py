# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingAssignmentInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelingAssignmentInput(BaseModel):
    """Assignment of a team labeling task, either to teams or to an administrator.

    Attributes:
        agency: Administrator who assigns the work.
        workforces: Labeling teams to assign to the task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "agency": "agency",
        "workforces": "workforces",
    }

    agency: str | Unset | None
    workforces: list[LabelingTeamAssignmentInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        agency: str | Unset | None = UNSET,
        workforces: list[LabelingTeamAssignmentInput] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.agency = agency
        self.workforces = workforces
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelingAssignmentInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.agency = get("agency", UNSET)
        v = get("workforces", UNSET)
        self.workforces = (
            [LabelingTeamAssignmentInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.agency
        if v is not UNSET:
            out["agency"] = v
        v = self.workforces
        if v is not UNSET:
            out["workforces"] = (
                [i0.to_dict() if i0.__class__ is LabelingTeamAssignmentInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(LabelingAssignmentInput.__wire_names__)
from .labeling_team_assignment_input import LabelingTeamAssignmentInput  # noqa: E402
