# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeSpec(BaseModel):
    """Flavor and networks of a node.

    Attributes:
        flavor: Machine flavor of the node.
        host_network: Networks of the host machine.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "flavor": "flavor",
        "hostNetwork": "host_network",
    }

    flavor: str | Unset | None
    host_network: NodeNetwork | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        flavor: str | Unset | None,
        host_network: NodeNetwork | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.flavor = flavor
        self.host_network = host_network
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NodeSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.flavor = get("flavor", UNSET)
        v = get("hostNetwork", UNSET)
        self.host_network = NodeNetwork.from_dict(v) if v.__class__ is dict else v
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
        v = self.host_network
        if v is not UNSET:
            out["hostNetwork"] = v.to_dict() if v.__class__ is NodeNetwork else to_wire(v)
        return out


_KEYS = frozenset(NodeSpec.__wire_names__)
from .node_network import NodeNetwork  # noqa: E402
