# Generated from spec/ by `make generate`; do not edit.
"""The model `Network`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Network(BaseModel):
    """A network that resource pools run in, in the form of a Kubernetes resource.

    Attributes:
        api_version: API version of the resource, always v1.
        kind: Type of the resource, always Network.
        metadata: Name, labels and timestamps of the network.
        spec: Address range and requested connections of the network.
        status: State of the network and its connections.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "apiVersion": "api_version",
        "kind": "kind",
        "metadata": "metadata",
        "spec": "spec",
        "status": "status",
    }

    api_version: str | Unset | None
    kind: str | Unset | None
    metadata: NetworkMetadata | Unset | None
    spec: NetworkSpec | Unset | None
    status: NetworkStatus | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        api_version: str | Unset | None,
        kind: str | Unset | None,
        metadata: NetworkMetadata | Unset | None,
        spec: NetworkSpec | Unset | None,
        status: NetworkStatus | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.api_version = api_version
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Network:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.api_version = get("apiVersion", UNSET)
        self.kind = get("kind", UNSET)
        v = get("metadata", UNSET)
        self.metadata = NetworkMetadata.from_dict(v) if v.__class__ is dict else v
        v = get("spec", UNSET)
        self.spec = NetworkSpec.from_dict(v) if v.__class__ is dict else v
        v = get("status", UNSET)
        self.status = NetworkStatus.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.api_version
        if v is not UNSET:
            out["apiVersion"] = v
        v = self.kind
        if v is not UNSET:
            out["kind"] = v
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is NetworkMetadata else to_wire(v)
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is NetworkSpec else to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = v.to_dict() if v.__class__ is NetworkStatus else to_wire(v)
        return out


_KEYS = frozenset(Network.__wire_names__)
from .network_metadata import NetworkMetadata  # noqa: E402
from .network_spec import NetworkSpec  # noqa: E402
from .network_status import NetworkStatus  # noqa: E402
