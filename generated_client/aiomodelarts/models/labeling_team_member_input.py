# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelingTeamMemberInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabelingTeamMemberInput(BaseModel):
    """A member of a labeling team. Only the email address is required.

    Attributes:
        create_time: Creation time, in milliseconds since 1970.
        description: Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256
            characters.
        email: Email address of the person.
        role: Role of the member in the team.
        status: State of the invitation.
        update_time: Last update time, in milliseconds since 1970.
        worker_id: ID of the member, assigned by the service.
        workforce_id: ID of the labeling team.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_time": "create_time",
        "description": "description",
        "email": "email",
        "role": "role",
        "status": "status",
        "update_time": "update_time",
        "worker_id": "worker_id",
        "workforce_id": "workforce_id",
    }

    create_time: int | Unset | None
    description: str | Unset | None
    email: str | Unset | None
    role: LabelingTeamMemberRole | int | Unset | None
    status: LabelingTeamMemberStatus | int | Unset | None
    update_time: int | Unset | None
    worker_id: str | Unset | None
    workforce_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_time: int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        email: str | Unset | None = UNSET,
        role: LabelingTeamMemberRole | int | Unset | None = UNSET,
        status: LabelingTeamMemberStatus | int | Unset | None = UNSET,
        update_time: int | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
        workforce_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_time = create_time
        self.description = description
        self.email = email
        self.role = role
        self.status = status
        self.update_time = update_time
        self.worker_id = worker_id
        self.workforce_id = workforce_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabelingTeamMemberInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_time = get("create_time", UNSET)
        self.description = get("description", UNSET)
        self.email = get("email", UNSET)
        v = get("role", UNSET)
        self.role = LabelingTeamMemberRole.of(integer(v))
        v = get("status", UNSET)
        self.status = LabelingTeamMemberStatus.of(v)
        self.update_time = get("update_time", UNSET)
        self.worker_id = get("worker_id", UNSET)
        self.workforce_id = get("workforce_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.role
        if v is not UNSET:
            out["role"] = to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.worker_id
        if v is not UNSET:
            out["worker_id"] = v
        v = self.workforce_id
        if v is not UNSET:
            out["workforce_id"] = v
        return out


_KEYS = frozenset(LabelingTeamMemberInput.__wire_names__)
from .labeling_team_member_role import LabelingTeamMemberRole  # noqa: E402
from .labeling_team_member_status import LabelingTeamMemberStatus  # noqa: E402
