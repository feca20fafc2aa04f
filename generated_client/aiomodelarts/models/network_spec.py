# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkSpec(BaseModel):
    """Address range and connections of a network.

    Attributes:
        ipv6enable: Whether the network also supports IPv6.
        cidr: CIDR block of the network, such as 192.168.64.0/18.
        connection: Requested connections to VPCs and file systems.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ipv6enable": "ipv6enable",
        "cidr": "cidr",
        "connection": "connection",
    }

    ipv6enable: bool | Unset | None
    cidr: str | Unset | None
    connection: NetworkConnection | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cidr: str | Unset | None,
        connection: NetworkConnection | Unset | None,
        ipv6enable: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ipv6enable = ipv6enable
        self.cidr = cidr
        self.connection = connection
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.ipv6enable = get("ipv6enable", UNSET)
        self.cidr = get("cidr", UNSET)
        v = get("connection", UNSET)
        self.connection = NetworkConnection.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.ipv6enable
        if v is not UNSET:
            out["ipv6enable"] = v
        v = self.cidr
        if v is not UNSET:
            out["cidr"] = v
        v = self.connection
        if v is not UNSET:
            out["connection"] = v.to_dict() if v.__class__ is NetworkConnection else to_wire(v)
        return out


_KEYS = frozenset(NetworkSpec.__wire_names__)
from .network_connection import NetworkConnection  # noqa: E402
