# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginResource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginResource(BaseModel):
    """Workload of a plug-in in the cluster.

    Attributes:
        involved_object: Object in the cluster that runs the workload.
        replicas: Number of running copies of the workload.
        limits: Maximum amounts that a copy can use, by resource, such as cpu and memory.
        requests: Amounts reserved for a copy, by resource.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "involvedObject": "involved_object",
        "replicas": "replicas",
        "limits": "limits",
        "requests": "requests",
    }

    involved_object: PluginObjectReference | Unset | None
    replicas: int | Unset | None
    limits: dict[str, str] | Unset | None
    requests: dict[str, str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        involved_object: PluginObjectReference | Unset | None,
        replicas: int | Unset | None = UNSET,
        limits: dict[str, str] | Unset | None = UNSET,
        requests: dict[str, str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.involved_object = involved_object
        self.replicas = replicas
        self.limits = limits
        self.requests = requests
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginResource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("involvedObject", UNSET)
        self.involved_object = PluginObjectReference.from_dict(v) if v.__class__ is dict else v
        self.replicas = get("replicas", UNSET)
        self.limits = get("limits", UNSET)
        self.requests = get("requests", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.involved_object
        if v is not UNSET:
            out["involvedObject"] = v.to_dict() if v.__class__ is PluginObjectReference else to_wire(v)
        v = self.replicas
        if v is not UNSET:
            out["replicas"] = v
        v = self.limits
        if v is not UNSET:
            out["limits"] = v
        v = self.requests
        if v is not UNSET:
            out["requests"] = v
        return out


_KEYS = frozenset(PluginResource.__wire_names__)
from .plugin_object_reference import PluginObjectReference  # noqa: E402
