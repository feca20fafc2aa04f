# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateLabelingTeamMemberRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateLabelingTeamMemberRequest(BaseModel):
    """A person to add to a team.

    Attributes:
        description: Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256
            characters.
        emails: Email address of the person, used for invitations.
        role: Role of the member in the team.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "emails": "emails",
        "role": "role",
    }

    description: str | Unset | None
    emails: str | Unset | None
    role: NewLabelingTeamMemberRole | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        emails: str | Unset | None,
        role: NewLabelingTeamMemberRole | int | Unset | None,
        description: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.emails = emails
        self.role = role
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateLabelingTeamMemberRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.description = get("description", UNSET)
        self.emails = get("emails", UNSET)
        v = get("role", UNSET)
        self.role = NewLabelingTeamMemberRole.of(integer(v))
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.emails
        if v is not UNSET:
            out["emails"] = v
        v = self.role
        if v is not UNSET:
            out["role"] = to_wire(v)
        return out


_KEYS = frozenset(CreateLabelingTeamMemberRequest.__wire_names__)
from .new_labeling_team_member_role import NewLabelingTeamMemberRole  # noqa: E402
