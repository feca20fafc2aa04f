# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolCounts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolCounts(BaseModel):
    """Number of resource pools in a workspace.

    Attributes:
        status: Number of pools in each state.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "status": "status",
    }

    status: PoolStatusCounts | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        status: PoolStatusCounts | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolCounts:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("status", UNSET)
        self.status = PoolStatusCounts.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.status
        if v is not UNSET:
            out["status"] = v.to_dict() if v.__class__ is PoolStatusCounts else to_wire(v)
        return out


_KEYS = frozenset(PoolCounts.__wire_names__)
from .pool_status_counts import PoolStatusCounts  # noqa: E402
