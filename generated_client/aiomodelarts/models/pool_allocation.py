# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolAllocation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolAllocation(BaseModel):
    """Resources in use by jobs.

    Attributes:
        value: Amount of resources in use.
        timestamp: Time of the measurement, in UTC, in ISO 8601 format.
        window: Duration of the measurement: a number with the unit s, m or h.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "timestamp": "timestamp",
        "window": "window",
    }

    value: PoolResourceAmount | Unset | None
    timestamp: str | Unset | None
    window: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        value: PoolResourceAmount | Unset | None,
        timestamp: str | Unset | None = UNSET,
        window: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.timestamp = timestamp
        self.window = window
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolAllocation:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("value", UNSET)
        self.value = PoolResourceAmount.from_dict(v) if v.__class__ is dict else v
        self.timestamp = get("timestamp", UNSET)
        self.window = get("window", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.value
        if v is not UNSET:
            out["value"] = v.to_dict() if v.__class__ is PoolResourceAmount else to_wire(v)
        v = self.timestamp
        if v is not UNSET:
            out["timestamp"] = v
        v = self.window
        if v is not UNSET:
            out["window"] = v
        return out


_KEYS = frozenset(PoolAllocation.__wire_names__)
from .pool_resource_amount import PoolResourceAmount  # noqa: E402
