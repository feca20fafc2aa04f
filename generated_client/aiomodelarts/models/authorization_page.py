# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthorizationPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AuthorizationPage(BaseModel):
    """One page of authorizations.

    Attributes:
        total_count: Total number of authorizations.
        auth: Authorizations on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total_count": "total_count",
        "auth": "auth",
    }

    total_count: int | Unset | None
    auth: list[Authorization] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total_count: int | Unset | None,
        auth: list[Authorization] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_count = total_count
        self.auth = auth
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AuthorizationPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.total_count = get("total_count", UNSET)
        v = get("auth", UNSET)
        self.auth = (
            [Authorization.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.total_count
        if v is not UNSET:
            out["total_count"] = v
        v = self.auth
        if v is not UNSET:
            out["auth"] = (
                [i0.to_dict() if i0.__class__ is Authorization else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(AuthorizationPage.__wire_names__)
from .authorization import Authorization  # noqa: E402
