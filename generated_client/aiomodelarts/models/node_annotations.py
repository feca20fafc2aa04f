# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeAnnotations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeAnnotations(BaseModel):
    """Annotations of a node, set by the scheduler.

    Attributes:
        os_modelarts_npu_topology_placement: Bits that show which of the 16 accelerator cards are in use, with card 0
            on the right. 1 means in use.
        os_modelarts_node_drain: Progress of draining the node.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "os.modelarts/npu-topology-placement": "os_modelarts_npu_topology_placement",
        "os.modelarts.node/drain": "os_modelarts_node_drain",
    }

    os_modelarts_npu_topology_placement: str | Unset | None
    os_modelarts_node_drain: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        os_modelarts_npu_topology_placement: str | Unset | None = UNSET,
        os_modelarts_node_drain: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.os_modelarts_npu_topology_placement = os_modelarts_npu_topology_placement
        self.os_modelarts_node_drain = os_modelarts_node_drain
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NodeAnnotations:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.os_modelarts_npu_topology_placement = get("os.modelarts/npu-topology-placement", UNSET)
        self.os_modelarts_node_drain = get("os.modelarts.node/drain", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.os_modelarts_npu_topology_placement
        if v is not UNSET:
            out["os.modelarts/npu-topology-placement"] = v
        v = self.os_modelarts_node_drain
        if v is not UNSET:
            out["os.modelarts.node/drain"] = v
        return out


_KEYS = frozenset(NodeAnnotations.__wire_names__)
