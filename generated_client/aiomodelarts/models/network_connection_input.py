# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkConnectionInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkConnectionInput(BaseModel):
    """Requested connections of a network.

    Attributes:
        peer_connection_list: Complete list of VPCs to peer with. Omitted VPCs are disconnected.
        sfs_turbo_connection_list: Complete list of SFS Turbo file systems to connect to. Omitted file systems are
            disconnected.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "peerConnectionList": "peer_connection_list",
        "sfsTurboConnectionList": "sfs_turbo_connection_list",
    }

    peer_connection_list: list[NetworkPeerConnectionInput] | Unset | None
    sfs_turbo_connection_list: list[NetworkSfsTurboConnection] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        peer_connection_list: list[NetworkPeerConnectionInput] | Unset | None = UNSET,
        sfs_turbo_connection_list: list[NetworkSfsTurboConnection] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.peer_connection_list = peer_connection_list
        self.sfs_turbo_connection_list = sfs_turbo_connection_list
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkConnectionInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("peerConnectionList", UNSET)
        self.peer_connection_list = (
            [NetworkPeerConnectionInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("sfsTurboConnectionList", UNSET)
        self.sfs_turbo_connection_list = (
            [NetworkSfsTurboConnection.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.peer_connection_list
        if v is not UNSET:
            out["peerConnectionList"] = (
                [i0.to_dict() if i0.__class__ is NetworkPeerConnectionInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.sfs_turbo_connection_list
        if v is not UNSET:
            out["sfsTurboConnectionList"] = (
                [i0.to_dict() if i0.__class__ is NetworkSfsTurboConnection else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(NetworkConnectionInput.__wire_names__)
from .network_peer_connection_input import NetworkPeerConnectionInput  # noqa: E402
from .network_sfs_turbo_connection import NetworkSfsTurboConnection  # noqa: E402
