# Generated from spec/ by `make generate`; do not edit.
"""The model `HardReasonCount`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class HardReasonCount(BaseModel):
    """A reason for hard examples and its frequency.

    Attributes:
        key: Number of occurrences of the reason.
        value: Details of the reason, with a suggestion.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
    }

    key: int | Unset | None
    value: HardReason | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key: int | Unset | None = UNSET,
        value: HardReason | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.value = value
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> HardReasonCount:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.key = get("key", UNSET)
        v = get("value", UNSET)
        self.value = HardReason.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.key
        if v is not UNSET:
            out["key"] = v
        v = self.value
        if v is not UNSET:
            out["value"] = v.to_dict() if v.__class__ is HardReason else to_wire(v)
        return out


_KEYS = frozenset(HardReasonCount.__wire_names__)
from .hard_reason import HardReason  # noqa: E402
