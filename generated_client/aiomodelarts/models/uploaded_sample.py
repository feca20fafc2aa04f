# Generated from spec/ by `make generate`; do not edit.
"""The model `UploadedSample`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UploadedSample(BaseModel):
    """Result for one sample.

    Attributes:
        error_code: Error code for this sample.
        error_msg: Error message for this sample.
        info: ID of the new sample, or another message.
        name: Path of the uploaded file.
        success: Whether the sample was added.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "error_code": "error_code",
        "error_msg": "error_msg",
        "info": "info",
        "name": "name",
        "success": "success",
    }

    error_code: str | Unset | None
    error_msg: str | Unset | None
    info: str | Unset | None
    name: str | Unset | None
    success: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        success: bool | Unset | None,
        error_code: str | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        info: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error_code = error_code
        self.error_msg = error_msg
        self.info = info
        self.name = name
        self.success = success
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UploadedSample:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.error_code = get("error_code", UNSET)
        self.error_msg = get("error_msg", UNSET)
        self.info = get("info", UNSET)
        self.name = get("name", UNSET)
        self.success = get("success", UNSET)
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
        v = self.info
        if v is not UNSET:
            out["info"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.success
        if v is not UNSET:
            out["success"] = v
        return out


_KEYS = frozenset(UploadedSample.__wire_names__)
