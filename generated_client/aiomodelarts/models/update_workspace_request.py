# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateWorkspaceRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateWorkspaceRequest(BaseModel):
    """New name, description or access settings of a workspace.

    Attributes:
        name: New name of the workspace. The name "default" is reserved.
        description: Description of the workspace.
        auth_type: Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the owner,
            and INTERNAL the users in grants. Upper and lower case are accepted.
        grants: Users who can access the workspace from now on if auth_type is INTERNAL.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "auth_type": "auth_type",
        "grants": "grants",
    }

    name: str | Unset | None
    description: str | Unset | None
    auth_type: str | Unset | None
    grants: list[WorkspaceGrant] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        auth_type: str | Unset | None = UNSET,
        grants: list[WorkspaceGrant] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.auth_type = auth_type
        self.grants = grants
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateWorkspaceRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.auth_type = get("auth_type", UNSET)
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.auth_type
        if v is not UNSET:
            out["auth_type"] = v
        v = self.grants
        if v is not UNSET:
            out["grants"] = (
                [i0.to_dict() if i0.__class__ is WorkspaceGrant else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(UpdateWorkspaceRequest.__wire_names__)
from .workspace_grant import WorkspaceGrant  # noqa: E402
