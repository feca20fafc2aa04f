# Generated from spec/ by `make generate`; do not edit.
"""The model `Workspace`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Workspace(BaseModel):
    """Workspace with its state and access settings.

    Attributes:
        id: ID of the workspace. 0 is the default workspace.
        name: Name of the workspace.
        description: Description of the workspace.
        owner: Name of the owner of the workspace.
        create_time: Creation time, in milliseconds since 1970.
        update_time: Last update time, in milliseconds since 1970.
        auth_type: Users who can access the workspace, as PUBLIC, PRIVATE or INTERNAL. Can be in lower case.
        enterprise_project_id: ID of the enterprise project.
        enterprise_project_name: Name of the enterprise project that is charged for the workspace.
        status: Current state of the workspace.
        status_info: Reason for a failure. Empty if there is none.
        grants: Users who can access the workspace if auth_type is INTERNAL. Not included in lists.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "owner": "owner",
        "create_time": "create_time",
        "update_time": "update_time",
        "auth_type": "auth_type",
        "enterprise_project_id": "enterprise_project_id",
        "enterprise_project_name": "enterprise_project_name",
        "status": "status",
        "status_info": "status_info",
        "grants": "grants",
    }

    id: str | int | Unset | None
    name: str | Unset | None
    description: str | Unset | None
    owner: str | Unset | None
    create_time: int | Unset | None
    update_time: int | Unset | None
    auth_type: str | Unset | None
    enterprise_project_id: str | Unset | None
    enterprise_project_name: str | Unset | None
    status: WorkspaceStatus | str | Unset | None
    status_info: str | Unset | None
    grants: list[WorkspaceGrant] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | int | Unset | None,
        name: str | Unset | None,
        owner: str | Unset | None,
        create_time: int | Unset | None,
        update_time: int | Unset | None,
        auth_type: str | Unset | None,
        enterprise_project_id: str | Unset | None,
        status: WorkspaceStatus | str | Unset | None,
        description: str | Unset | None = UNSET,
        enterprise_project_name: str | Unset | None = UNSET,
        status_info: str | Unset | None = UNSET,
        grants: list[WorkspaceGrant] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.owner = owner
        self.create_time = create_time
        self.update_time = update_time
        self.auth_type = auth_type
        self.enterprise_project_id = enterprise_project_id
        self.enterprise_project_name = enterprise_project_name
        self.status = status
        self.status_info = status_info
        self.grants = grants
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Workspace:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.owner = get("owner", UNSET)
        self.create_time = get("create_time", UNSET)
        self.update_time = get("update_time", UNSET)
        self.auth_type = get("auth_type", UNSET)
        self.enterprise_project_id = get("enterprise_project_id", UNSET)
        self.enterprise_project_name = get("enterprise_project_name", UNSET)
        v = get("status", UNSET)
        self.status = WorkspaceStatus.of(v)
        self.status_info = get("status_info", UNSET)
        v = get("grants", UNSET)
        self.grants = (
            [WorkspaceGrant.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = to_wire(v)
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.owner
        if v is not UNSET:
            out["owner"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.auth_type
        if v is not UNSET:
            out["auth_type"] = v
        v = self.enterprise_project_id
        if v is not UNSET:
            out["enterprise_project_id"] = v
        v = self.enterprise_project_name
        if v is not UNSET:
            out["enterprise_project_name"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.status_info
        if v is not UNSET:
            out["status_info"] = v
        v = self.grants
        if v is not UNSET:
            out["grants"] = (
                [i0.to_dict() if i0.__class__ is WorkspaceGrant else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(Workspace.__wire_names__)
from .workspace_grant import WorkspaceGrant  # noqa: E402
from .workspace_status import WorkspaceStatus  # noqa: E402
