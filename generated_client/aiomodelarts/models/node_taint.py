# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeTaint`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NodeTaint(BaseModel):
    """Taint of a node, which keeps off workloads that do not tolerate it.

    Attributes:
        key: Name of the taint.
        value: Value assigned to the key.
        effect: Effect on workloads that do not tolerate the taint.
        time_added: Time when the taint was added.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "value": "value",
        "effect": "effect",
        "timeAdded": "time_added",
    }

    key: str | Unset | None
    value: str | Unset | None
    effect: NodeTaintEffect | str | Unset | None
    time_added: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key: str | Unset | None = UNSET,
        value: str | Unset | None = UNSET,
        effect: NodeTaintEffect | str | Unset | None = UNSET,
        time_added: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.value = value
        self.effect = effect
        self.time_added = time_added
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NodeTaint:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.key = get("key", UNSET)
        self.value = get("value", UNSET)
        v = get("effect", UNSET)
        self.effect = NodeTaintEffect.of(v)
        self.time_added = get("timeAdded", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.key
        if v is not UNSET:
            out["key"] = v
        v = self.value
        if v is not UNSET:
            out["value"] = v
        v = self.effect
        if v is not UNSET:
            out["effect"] = to_wire(v)
        v = self.time_added
        if v is not UNSET:
            out["timeAdded"] = v
        return out


_KEYS = frozenset(NodeTaint.__wire_names__)
from .node_taint_effect import NodeTaintEffect  # noqa: E402
