# Generated from spec/ by `make generate`; do not edit.
"""The model `ErrorBody`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ErrorBody(BaseModel):
    """Common keys of an error response. The keys that are present depend on the API family.

    Attributes:
        error_code: Error code, such as ModelArts.0104 or APIG.0301.
        error_msg: Error message.
        error_message: Error message in APIs that use this older key instead of error_msg.
        error_solution: Suggestion for fixing the error.
        is_success: Whether the request succeeded. Always false in an error response of the older training service.
        request_id: ID of the request, assigned by the API gateway.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "error_code": "error_code",
        "error_msg": "error_msg",
        "error_message": "error_message",
        "error_solution": "error_solution",
        "is_success": "is_success",
        "request_id": "request_id",
    }

    error_code: str | Unset | None
    error_msg: str | Unset | None
    error_message: str | Unset | None
    error_solution: str | Unset | None
    is_success: bool | Unset | None
    request_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        error_code: str | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        error_solution: str | Unset | None = UNSET,
        is_success: bool | Unset | None = UNSET,
        request_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error_code = error_code
        self.error_msg = error_msg
        self.error_message = error_message
        self.error_solution = error_solution
        self.is_success = is_success
        self.request_id = request_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ErrorBody:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.error_code = get("error_code", UNSET)
        self.error_msg = get("error_msg", UNSET)
        self.error_message = get("error_message", UNSET)
        self.error_solution = get("error_solution", UNSET)
        self.is_success = get("is_success", UNSET)
        self.request_id = get("request_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        v = self.error_message
        if v is not UNSET:
            out["error_message"] = v
        v = self.error_solution
        if v is not UNSET:
            out["error_solution"] = v
        v = self.is_success
        if v is not UNSET:
            out["is_success"] = v
        v = self.request_id
        if v is not UNSET:
            out["request_id"] = v
        return out


_KEYS = frozenset(ErrorBody.__wire_names__)
