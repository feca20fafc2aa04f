# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateNodesRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateNodesRequest(BaseModel):
    """Action to perform on nodes of a pool.

    Attributes:
        node_names: Names of the nodes to change, from their metadata.name.
        action: Action to perform on the nodes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "nodeNames": "node_names",
        "action": "action",
    }

    node_names: list[str] | Unset | None
    action: NodeUpdateAction | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        node_names: list[str] | Unset | None,
        action: NodeUpdateAction | str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.node_names = node_names
        self.action = action
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateNodesRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.node_names = get("nodeNames", UNSET)
        v = get("action", UNSET)
        self.action = NodeUpdateAction.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.node_names
        if v is not UNSET:
            out["nodeNames"] = v
        v = self.action
        if v is not UNSET:
            out["action"] = to_wire(v)
        return out


_KEYS = frozenset(UpdateNodesRequest.__wire_names__)
from .node_update_action import NodeUpdateAction  # noqa: E402
