# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeUpdateResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeUpdateResult(BaseModel):
    """Result of the change of nodes.

    Attributes:
        success_node_names: Names of the nodes that were changed.
        fail_node_names: Names of the nodes that could not be changed.
        nodes: Result for each node. Some services return it instead of the two lists of names.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "successNodeNames": "success_node_names",
        "failNodeNames": "fail_node_names",
        "nodes": "nodes",
    }

    success_node_names: list[str] | Unset | None
    fail_node_names: list[str] | Unset | None
    nodes: list[NodeChange] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        success_node_names: list[str] | Unset | None = UNSET,
        fail_node_names: list[str] | Unset | None = UNSET,
        nodes: list[NodeChange] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.success_node_names = success_node_names
        self.fail_node_names = fail_node_names
        self.nodes = nodes
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NodeUpdateResult:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.success_node_names = get("successNodeNames", UNSET)
        self.fail_node_names = get("failNodeNames", UNSET)
        v = get("nodes", UNSET)
        self.nodes = (
            [NodeChange.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.success_node_names
        if v is not UNSET:
            out["successNodeNames"] = v
        v = self.fail_node_names
        if v is not UNSET:
            out["failNodeNames"] = v
        v = self.nodes
        if v is not UNSET:
            out["nodes"] = (
                [i0.to_dict() if i0.__class__ is NodeChange else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(NodeUpdateResult.__wire_names__)
from .node_change import NodeChange  # noqa: E402
