# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobResource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobResource(BaseModel):
    """Machines that a job runs on.

    Attributes:
        policy: Mode in which machines are allocated. The standard mode is "regular".
        flavor_id: ID of the machine flavor.
        flavor_name: Display name of the flavor.
        node_count: Number of machines.
        pool_id: ID of the dedicated resource pool.
        flavor_detail: Details of the flavor. Only present in the public resource pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "policy": "policy",
        "flavor_id": "flavor_id",
        "flavor_name": "flavor_name",
        "node_count": "node_count",
        "pool_id": "pool_id",
        "flavor_detail": "flavor_detail",
    }

    policy: str | Unset | None
    flavor_id: str | Unset | None
    flavor_name: str | Unset | None
    node_count: int | Unset | None
    pool_id: str | Unset | None
    flavor_detail: TrainingJobFlavorDetail | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        node_count: int | Unset | None,
        policy: str | Unset | None = UNSET,
        flavor_id: str | Unset | None = UNSET,
        flavor_name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        flavor_detail: TrainingJobFlavorDetail | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.policy = policy
        self.flavor_id = flavor_id
        self.flavor_name = flavor_name
        self.node_count = node_count
        self.pool_id = pool_id
        self.flavor_detail = flavor_detail
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobResource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.policy = get("policy", UNSET)
        self.flavor_id = get("flavor_id", UNSET)
        self.flavor_name = get("flavor_name", UNSET)
        self.node_count = get("node_count", UNSET)
        self.pool_id = get("pool_id", UNSET)
        v = get("flavor_detail", UNSET)
        self.flavor_detail = TrainingJobFlavorDetail.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.policy
        if v is not UNSET:
            out["policy"] = v
        v = self.flavor_id
        if v is not UNSET:
            out["flavor_id"] = v
        v = self.flavor_name
        if v is not UNSET:
            out["flavor_name"] = v
        v = self.node_count
        if v is not UNSET:
            out["node_count"] = v
        v = self.pool_id
        if v is not UNSET:
            out["pool_id"] = v
        v = self.flavor_detail
        if v is not UNSET:
            out["flavor_detail"] = v.to_dict() if v.__class__ is TrainingJobFlavorDetail else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobResource.__wire_names__)
from .training_job_flavor_detail import TrainingJobFlavorDetail  # noqa: E402
