# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceGrant`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkspaceGrant(BaseModel):
    """User who can access a workspace. One of the two fields is sufficient, and user_id takes precedence.

    Attributes:
        user_id: ID of the IAM user.
        user_name: Name of the IAM user.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "user_id": "user_id",
        "user_name": "user_name",
    }

    user_id: str | Unset | None
    user_name: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        user_id: str | Unset | None = UNSET,
        user_name: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.user_name = user_name
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkspaceGrant:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.user_id = get("user_id", UNSET)
        self.user_name = get("user_name", UNSET)
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
            out["user_name"] = v
        return out


_KEYS = frozenset(WorkspaceGrant.__wire_names__)
