# Generated from spec/ by `make generate`; do not edit.
"""The model `Authorization`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Authorization(BaseModel):
    """Authorization for ModelArts to act for a user.

    Attributes:
        user_id: ID of the IAM user. "all-users" means all users.
        user_name: Name of the IAM user. "all-users" means all users.
        type: Whether the authorization uses an agency or an access key.
        content: Name of the agency, or access key ID (AK).
        secret_key: Secret access key (SK).
        create_time: Creation time, in milliseconds since 1970.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "user_id": "user_id",
        "user_name": "user_name",
        "type": "type",
        "content": "content",
        "secret_key": "secret_key",
        "create_time": "create_time",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "content",
            "secret_key",
        }
    )

    user_id: str | Unset | None
    user_name: str | Unset | None
    type: AuthorizationType | str | Unset | None
    content: str | Unset | None
    secret_key: str | Unset | None
    create_time: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        user_id: str | Unset | None,
        type: AuthorizationType | str | Unset | None,
        content: str | Unset | None,
        create_time: int | Unset | None,
        user_name: str | Unset | None = UNSET,
        secret_key: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.user_name = user_name
        self.type = type
        self.content = content
        self.secret_key = secret_key
        self.create_time = create_time
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Authorization:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.user_id = get("user_id", UNSET)
        self.user_name = get("user_name", UNSET)
        v = get("type", UNSET)
        self.type = AuthorizationType.of(v)
        self.content = get("content", UNSET)
        self.secret_key = get("secret_key", UNSET)
        self.create_time = get("create_time", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.user_id
        if v is not UNSET:
            out["user_id"] = v
        v = self.user_name
        if v is not UNSET:
            out["user_name"] = to_wire(v)
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.content
        if v is not UNSET:
            out["content"] = v
        v = self.secret_key
        if v is not UNSET:
            out["secret_key"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        return out


_KEYS = frozenset(Authorization.__wire_names__)
from .authorization_type import AuthorizationType  # noqa: E402
