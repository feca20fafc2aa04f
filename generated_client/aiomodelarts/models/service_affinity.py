# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinity`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceAffinity(BaseModel):
    """Scheduling preferences of the instances of a model.

    Attributes:
        node_affinity: Preferences for the nodes on which instances run.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "node_affinity": "node_affinity",
    }

    node_affinity: ServiceNodeAffinity | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        node_affinity: ServiceNodeAffinity | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.node_affinity = node_affinity
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceAffinity:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("node_affinity", UNSET)
        self.node_affinity = ServiceNodeAffinity.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.node_affinity
        if v is not UNSET:
            out["node_affinity"] = v.to_dict() if v.__class__ is ServiceNodeAffinity else to_wire(v)
        return out


_KEYS = frozenset(ServiceAffinity.__wire_names__)
from .service_node_affinity import ServiceNodeAffinity  # noqa: E402
