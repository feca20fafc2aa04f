# Generated from spec/ by `make generate`; do not edit.
"""The model `ClusterNode`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ClusterNode(BaseModel):
    """Nodes of a pool, all with the same flavor.

    Attributes:
        available_count: Number of available nodes.
        count: Total number of nodes.
        specification: Flavor of the nodes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "available_count": "available_count",
        "count": "count",
        "specification": "specification",
    }

    available_count: int | Unset | None
    count: int | Unset | None
    specification: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        available_count: int | Unset | None = UNSET,
        count: int | Unset | None = UNSET,
        specification: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.available_count = available_count
        self.count = count
        self.specification = specification
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ClusterNode:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.available_count = get("available_count", UNSET)
        self.count = get("count", UNSET)
        self.specification = get("specification", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.available_count
        if v is not UNSET:
            out["available_count"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.specification
        if v is not UNSET:
            out["specification"] = v
        return out


_KEYS = frozenset(ClusterNode.__wire_names__)
