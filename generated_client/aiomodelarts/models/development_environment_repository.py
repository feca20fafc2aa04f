# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentRepository`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentRepository(BaseModel):
    """Git repository of an instance.

    Attributes:
        id: ID of the repository.
        branch: Name of the checked-out branch.
        user_name: Name of the user who commits to the repository.
        user_email: Email address of the user who commits to the repository.
        type: Hosting service of the repository.
        connection_info: Connection settings of the repository.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "branch": "branch",
        "user_name": "user_name",
        "user_email": "user_email",
        "type": "type",
        "connection_info": "connection_info",
    }

    id: str | Unset | None
    branch: str | Unset | None
    user_name: str | Unset | None
    user_email: str | Unset | None
    type: DevelopmentEnvironmentRepositoryType | str | Unset | None
    connection_info: DevelopmentEnvironmentRepositoryConnection | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None = UNSET,
        branch: str | Unset | None = UNSET,
        user_name: str | Unset | None = UNSET,
        user_email: str | Unset | None = UNSET,
        type: DevelopmentEnvironmentRepositoryType | str | Unset | None = UNSET,
        connection_info: DevelopmentEnvironmentRepositoryConnection | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.branch = branch
        self.user_name = user_name
        self.user_email = user_email
        self.type = type
        self.connection_info = connection_info
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentRepository:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.branch = get("branch", UNSET)
        self.user_name = get("user_name", UNSET)
        self.user_email = get("user_email", UNSET)
        v = get("type", UNSET)
        self.type = DevelopmentEnvironmentRepositoryType.of(v)
        v = get("connection_info", UNSET)
        self.connection_info = DevelopmentEnvironmentRepositoryConnection.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.branch
        if v is not UNSET:
            out["branch"] = v
        v = self.user_name
        if v is not UNSET:
            out["user_name"] = v
        v = self.user_email
        if v is not UNSET:
            out["user_email"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.connection_info
        if v is not UNSET:
            out["connection_info"] = (
                v.to_dict() if v.__class__ is DevelopmentEnvironmentRepositoryConnection else to_wire(v)
            )
        return out


_KEYS = frozenset(DevelopmentEnvironmentRepository.__wire_names__)
from .development_environment_repository_connection import DevelopmentEnvironmentRepositoryConnection  # noqa: E402
from .development_environment_repository_type import DevelopmentEnvironmentRepositoryType  # noqa: E402
