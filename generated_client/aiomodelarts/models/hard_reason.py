# Generated from spec/ by `make generate`; do not edit.
"""The model `HardReason`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class HardReason(BaseModel):
    """Reason why a sample is a hard example, and a suggestion for it.

    Attributes:
        alo_name: Short name of the reason.
        id: Code of the reason.
        reason: Description of the reason.
        suggestion: Suggestion for handling the sample.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "alo_name": "alo_name",
        "id": "id",
        "reason": "reason",
        "suggestion": "suggestion",
    }

    alo_name: str | Unset | None
    id: HardReasonCode | int | Unset | None
    reason: str | Unset | None
    suggestion: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        alo_name: str | Unset | None = UNSET,
        id: HardReasonCode | int | Unset | None = UNSET,
        reason: str | Unset | None = UNSET,
        suggestion: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.alo_name = alo_name
        self.id = id
        self.reason = reason
        self.suggestion = suggestion
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> HardReason:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.alo_name = get("alo_name", UNSET)
        v = get("id", UNSET)
        self.id = HardReasonCode.of(v)
        self.reason = get("reason", UNSET)
        self.suggestion = get("suggestion", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.alo_name
        if v is not UNSET:
            out["alo_name"] = v
        v = self.id
        if v is not UNSET:
            out["id"] = to_wire(v)
        v = self.reason
        if v is not UNSET:
            out["reason"] = v
        v = self.suggestion
        if v is not UNSET:
            out["suggestion"] = v
        return out


_KEYS = frozenset(HardReason.__wire_names__)
from .hard_reason_code import HardReasonCode  # noqa: E402
