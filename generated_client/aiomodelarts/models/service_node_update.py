# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNodeUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceNodeUpdate(BaseModel):
    """Result of an update on one edge node.

    Attributes:
        node_id: ID of the node in IEF.
        node_name: Name of the node in the console.
        operation: Operation on the node.
        result: Whether the operation succeeded.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "node_name": "node_name",
        "operation": "operation",
        "result": "result",
    }

    node_id: str | Unset | None
    node_name: str | Unset | None
    operation: ServiceNodeOperation | str | Unset | None
    result: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        node_id: str | Unset | None = UNSET,
        node_name: str | Unset | None = UNSET,
        operation: ServiceNodeOperation | str | Unset | None = UNSET,
        result: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.node_id = node_id
        self.node_name = node_name
        self.operation = operation
        self.result = result
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceNodeUpdate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.node_id = get("node_id", UNSET)
        self.node_name = get("node_name", UNSET)
        v = get("operation", UNSET)
        self.operation = ServiceNodeOperation.of(v)
        self.result = get("result", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.node_id
        if v is not UNSET:
            out["node_id"] = v
        v = self.node_name
        if v is not UNSET:
            out["node_name"] = v
        v = self.operation
        if v is not UNSET:
            out["operation"] = to_wire(v)
        v = self.result
        if v is not UNSET:
            out["result"] = v
        return out


_KEYS = frozenset(ServiceNodeUpdate.__wire_names__)
from .service_node_operation import ServiceNodeOperation  # noqa: E402
