# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobResourceInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobResourceInput(BaseModel):
    """Machines for a new job.

    Attributes:
        flavor_id: ID of the machine flavor. In a dedicated pool, it determines the number of cards, from
            modelarts.pool.visual.xlarge (1) to 16xlarge (16).
        node_count: Number of machines. Default of the service: 1.
        pool_id: ID of the dedicated resource pool. By default, the public pool is used.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "flavor_id": "flavor_id",
        "node_count": "node_count",
        "pool_id": "pool_id",
    }

    flavor_id: str | Unset | None
    node_count: int | Unset | None
    pool_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        flavor_id: str | Unset | None = UNSET,
        node_count: int | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.flavor_id = flavor_id
        self.node_count = node_count
        self.pool_id = pool_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobResourceInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.flavor_id = get("flavor_id", UNSET)
        self.node_count = get("node_count", UNSET)
        self.pool_id = get("pool_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.flavor_id
        if v is not UNSET:
            out["flavor_id"] = v
        v = self.node_count
        if v is not UNSET:
            out["node_count"] = v
        v = self.pool_id
        if v is not UNSET:
            out["pool_id"] = v
        return out


_KEYS = frozenset(TrainingJobResourceInput.__wire_names__)
