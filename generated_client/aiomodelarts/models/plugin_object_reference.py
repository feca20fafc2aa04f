# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginObjectReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PluginObjectReference(BaseModel):
    """Reference to an object in the cluster.

    Attributes:
        kind: Type of the object, such as DaemonSet.
        api_version: API group and version of the object, such as apps/v1.
        namespace: Namespace of the object.
        name: Name of the object in the namespace.
        uid: ID of the object in the cluster.
        resource_version: Identifier of the last change to the object.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "apiVersion": "api_version",
        "namespace": "namespace",
        "name": "name",
        "uid": "uid",
        "resourceVersion": "resource_version",
    }

    kind: str | Unset | None
    api_version: str | Unset | None
    namespace: str | Unset | None
    name: str | Unset | None
    uid: str | Unset | None
    resource_version: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        kind: str | Unset | None,
        namespace: str | Unset | None,
        name: str | Unset | None,
        api_version: str | Unset | None = UNSET,
        uid: str | Unset | None = UNSET,
        resource_version: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.kind = kind
        self.api_version = api_version
        self.namespace = namespace
        self.name = name
        self.uid = uid
        self.resource_version = resource_version
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PluginObjectReference:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.kind = get("kind", UNSET)
        self.api_version = get("apiVersion", UNSET)
        self.namespace = get("namespace", UNSET)
        self.name = get("name", UNSET)
        self.uid = get("uid", UNSET)
        self.resource_version = get("resourceVersion", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.kind
        if v is not UNSET:
            out["kind"] = v
        v = self.api_version
        if v is not UNSET:
            out["apiVersion"] = v
        v = self.namespace
        if v is not UNSET:
            out["namespace"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.uid
        if v is not UNSET:
            out["uid"] = v
        v = self.resource_version
        if v is not UNSET:
            out["resourceVersion"] = v
        return out


_KEYS = frozenset(PluginObjectReference.__wire_names__)
