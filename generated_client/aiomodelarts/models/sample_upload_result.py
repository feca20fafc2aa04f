# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleUploadResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SampleUploadResult(BaseModel):
    """Result of adding samples.

    Attributes:
        error_code: Error code. Absent on success.
        error_msg: Error message. Absent on success.
        results: Result for each sample, in the order of the request.
        success: Whether all samples were added. The client raises BatchError if it is false.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "error_code": "error_code",
        "error_msg": "error_msg",
        "results": "results",
        "success": "success",
    }

    error_code: str | Unset | None
    error_msg: str | Unset | None
    results: list[UploadedSample] | Unset | None
    success: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        results: list[UploadedSample] | Unset | None,
        success: bool | Unset | None,
        error_code: str | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error_code = error_code
        self.error_msg = error_msg
        self.results = results
        self.success = success
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SampleUploadResult:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.error_code = get("error_code", UNSET)
        self.error_msg = get("error_msg", UNSET)
        v = get("results", UNSET)
        self.results = (
            [UploadedSample.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
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
        v = self.results
        if v is not UNSET:
            out["results"] = (
                [i0.to_dict() if i0.__class__ is UploadedSample else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.success
        if v is not UNSET:
            out["success"] = v
        return out


_KEYS = frozenset(SampleUploadResult.__wire_names__)
from .uploaded_sample import UploadedSample  # noqa: E402
