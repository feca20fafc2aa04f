# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkPeerConnectionStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkPeerConnectionStatus(BaseModel):
    """State of a peering connection to a VPC.

    Attributes:
        peer_vpc_id: ID of the peer VPC.
        peer_subnet_id: ID of the subnet in the peer VPC.
        default_gate_way: Whether the default route uses this connection.
        phase: State of the peering connection.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "peerVpcId": "peer_vpc_id",
        "peerSubnetId": "peer_subnet_id",
        "defaultGateWay": "default_gate_way",
        "phase": "phase",
    }

    peer_vpc_id: str | Unset | None
    peer_subnet_id: str | Unset | None
    default_gate_way: bool | Unset | None
    phase: NetworkPeerConnectionPhase | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        peer_vpc_id: str | Unset | None,
        peer_subnet_id: str | Unset | None,
        phase: NetworkPeerConnectionPhase | str | Unset | None,
        default_gate_way: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.peer_vpc_id = peer_vpc_id
        self.peer_subnet_id = peer_subnet_id
        self.default_gate_way = default_gate_way
        self.phase = phase
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkPeerConnectionStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.peer_vpc_id = get("peerVpcId", UNSET)
        self.peer_subnet_id = get("peerSubnetId", UNSET)
        self.default_gate_way = get("defaultGateWay", UNSET)
        v = get("phase", UNSET)
        self.phase = NetworkPeerConnectionPhase.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.peer_vpc_id
        if v is not UNSET:
            out["peerVpcId"] = v
        v = self.peer_subnet_id
        if v is not UNSET:
            out["peerSubnetId"] = v
        v = self.default_gate_way
        if v is not UNSET:
            out["defaultGateWay"] = v
        v = self.phase
        if v is not UNSET:
            out["phase"] = to_wire(v)
        return out


_KEYS = frozenset(NetworkPeerConnectionStatus.__wire_names__)
from .network_peer_connection_phase import NetworkPeerConnectionPhase  # noqa: E402
