# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkConnectionStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkConnectionStatus(BaseModel):
    """States of the connections of a network.

    Attributes:
        peer_connection_status: State of each VPC peering connection.
        sfs_turbo_status: State of each connection to an SFS Turbo file system.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "peerConnectionStatus": "peer_connection_status",
        "sfsTurboStatus": "sfs_turbo_status",
    }

    peer_connection_status: list[NetworkPeerConnectionStatus] | Unset | None
    sfs_turbo_status: list[NetworkSfsTurboStatus] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        peer_connection_status: list[NetworkPeerConnectionStatus] | Unset | None = UNSET,
        sfs_turbo_status: list[NetworkSfsTurboStatus] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.peer_connection_status = peer_connection_status
        self.sfs_turbo_status = sfs_turbo_status
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkConnectionStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("peerConnectionStatus", UNSET)
        self.peer_connection_status = (
            [NetworkPeerConnectionStatus.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("sfsTurboStatus", UNSET)
        self.sfs_turbo_status = (
            [NetworkSfsTurboStatus.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.peer_connection_status
        if v is not UNSET:
            out["peerConnectionStatus"] = (
                [i0.to_dict() if i0.__class__ is NetworkPeerConnectionStatus else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.sfs_turbo_status
        if v is not UNSET:
            out["sfsTurboStatus"] = (
                [i0.to_dict() if i0.__class__ is NetworkSfsTurboStatus else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(NetworkConnectionStatus.__wire_names__)
from .network_peer_connection_status import NetworkPeerConnectionStatus  # noqa: E402
from .network_sfs_turbo_status import NetworkSfsTurboStatus  # noqa: E402
