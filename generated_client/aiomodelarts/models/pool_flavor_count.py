# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolFlavorCount`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolFlavorCount(BaseModel):
    """Number of nodes of a flavor.

    Attributes:
        flavor: Name of the node flavor.
        count: Minimum number of nodes.
        max_count: Maximum number of nodes. The same value as count in a physical pool.
        azs: Distribution of the nodes over availability zones.
        creating_step: Settings for creating nodes in groups, such as whole racks.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "flavor": "flavor",
        "count": "count",
        "maxCount": "max_count",
        "azs": "azs",
        "creatingStep": "creating_step",
    }

    flavor: str | Unset | None
    count: int | Unset | None
    max_count: int | Unset | None
    azs: list[PoolZone] | Unset | None
    creating_step: PoolCreatingStep | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        flavor: str | Unset | None,
        count: int | Unset | None,
        max_count: int | Unset | None = UNSET,
        azs: list[PoolZone] | Unset | None = UNSET,
        creating_step: PoolCreatingStep | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.flavor = flavor
        self.count = count
        self.max_count = max_count
        self.azs = azs
        self.creating_step = creating_step
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolFlavorCount:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.flavor = get("flavor", UNSET)
        self.count = get("count", UNSET)
        self.max_count = get("maxCount", UNSET)
        v = get("azs", UNSET)
        self.azs = [PoolZone.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        v = get("creatingStep", UNSET)
        self.creating_step = PoolCreatingStep.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.max_count
        if v is not UNSET:
            out["maxCount"] = v
        v = self.azs
        if v is not UNSET:
            out["azs"] = (
                [i0.to_dict() if i0.__class__ is PoolZone else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.creating_step
        if v is not UNSET:
            out["creatingStep"] = v.to_dict() if v.__class__ is PoolCreatingStep else to_wire(v)
        return out


_KEYS = frozenset(PoolFlavorCount.__wire_names__)
from .pool_creating_step import PoolCreatingStep  # noqa: E402
from .pool_zone import PoolZone  # noqa: E402
