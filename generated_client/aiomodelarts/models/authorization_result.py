# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthorizationResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AuthorizationResult(BaseModel):
    """Result of a change of authorizations.

    Attributes:
        result: Whether the request succeeded, as a boolean or a string.
        success_message: Message about the result, returned if the authorizations of all users are deleted.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "result": "result",
        "success_message": "success_message",
    }

    result: str | bool | Unset | None
    success_message: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        result: str | bool | Unset | None,
        success_message: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.success_message = success_message
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AuthorizationResult:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.result = get("result", UNSET)
        self.success_message = get("success_message", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.result
        if v is not UNSET:
            out["result"] = to_wire(v)
        v = self.success_message
        if v is not UNSET:
            out["success_message"] = v
        return out


_KEYS = frozenset(AuthorizationResult.__wire_names__)
