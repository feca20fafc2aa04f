# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskResourceInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobTaskResourceInput(BaseModel):
    """Machines that a task of a new job runs on.

    Attributes:
        flavor_id: ID of the machine flavor.
        node_count: Number of machines.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "flavor_id": "flavor_id",
        "node_count": "node_count",
    }

    flavor_id: str | Unset | None
    node_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        node_count: int | Unset | None,
        flavor_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.flavor_id = flavor_id
        self.node_count = node_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobTaskResourceInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.flavor_id = get("flavor_id", UNSET)
        self.node_count = get("node_count", UNSET)
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
        return out


_KEYS = frozenset(TrainingJobTaskResourceInput.__wire_names__)
