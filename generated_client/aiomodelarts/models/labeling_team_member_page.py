# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamMemberPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelingTeamMemberPage(BaseModel):
    """One page of members of labeling teams.

    Attributes:
        total_number: Total number of matches.
        workers: Members on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total_number": "total_number",
        "workers": "workers",
    }

    total_number: int | Unset | None
    workers: list[LabelingTeamMember] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total_number: int | Unset | None,
        workers: list[LabelingTeamMember] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_number = total_number
        self.workers = workers
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelingTeamMemberPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.total_number = get("total_number", UNSET)
        v = get("workers", UNSET)
        self.workers = (
            [LabelingTeamMember.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.total_number
        if v is not UNSET:
            out["total_number"] = v
        v = self.workers
        if v is not UNSET:
            out["workers"] = (
                [i0.to_dict() if i0.__class__ is LabelingTeamMember else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(LabelingTeamMemberPage.__wire_names__)
from .labeling_team_member import LabelingTeamMember  # noqa: E402
