# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceCounts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolResourceCounts(BaseModel):
    """Number of nodes of a pool by state, one entry per flavor.

    Attributes:
        creating: Nodes that are being set up.
        available: Nodes that jobs can use.
        abnormal: Nodes with a fault.
        deleting: Nodes that are being deleted.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "creating": "creating",
        "available": "available",
        "abnormal": "abnormal",
        "deleting": "deleting",
    }

    creating: list[PoolFlavorCount] | Unset | None
    available: list[PoolFlavorCount] | Unset | None
    abnormal: list[PoolFlavorCount] | Unset | None
    deleting: list[PoolFlavorCount] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        creating: list[PoolFlavorCount] | Unset | None = UNSET,
        available: list[PoolFlavorCount] | Unset | None = UNSET,
        abnormal: list[PoolFlavorCount] | Unset | None = UNSET,
        deleting: list[PoolFlavorCount] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.creating = creating
        self.available = available
        self.abnormal = abnormal
        self.deleting = deleting
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolResourceCounts:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("creating", UNSET)
        self.creating = (
            [PoolFlavorCount.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("available", UNSET)
        self.available = (
            [PoolFlavorCount.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("abnormal", UNSET)
        self.abnormal = (
            [PoolFlavorCount.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("deleting", UNSET)
        self.deleting = (
            [PoolFlavorCount.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.creating
        if v is not UNSET:
            out["creating"] = (
                [i0.to_dict() if i0.__class__ is PoolFlavorCount else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.available
        if v is not UNSET:
            out["available"] = (
                [i0.to_dict() if i0.__class__ is PoolFlavorCount else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.abnormal
        if v is not UNSET:
            out["abnormal"] = (
                [i0.to_dict() if i0.__class__ is PoolFlavorCount else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.deleting
        if v is not UNSET:
            out["deleting"] = (
                [i0.to_dict() if i0.__class__ is PoolFlavorCount else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PoolResourceCounts.__wire_names__)
from .pool_flavor_count import PoolFlavorCount  # noqa: E402
