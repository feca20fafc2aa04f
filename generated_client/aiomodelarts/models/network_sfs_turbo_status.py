# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkSfsTurboStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkSfsTurboStatus(BaseModel):
    """State of a connection to a file system.

    Attributes:
        name: Name of the SFS Turbo file system.
        sfs_id: ID of the SFS Turbo file system.
        connection_type: Type of connection to the file system.
        ip_addr: IP address for mounting the file system.
        status: State of the connection.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "sfsId": "sfs_id",
        "connectionType": "connection_type",
        "ipAddr": "ip_addr",
        "status": "status",
    }

    name: str | Unset | None
    sfs_id: str | Unset | None
    connection_type: NetworkSfsTurboConnectionType | str | Unset | None
    ip_addr: str | Unset | None
    status: NetworkSfsTurboState | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        sfs_id: str | Unset | None = UNSET,
        connection_type: NetworkSfsTurboConnectionType | str | Unset | None = UNSET,
        ip_addr: str | Unset | None = UNSET,
        status: NetworkSfsTurboState | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.sfs_id = sfs_id
        self.connection_type = connection_type
        self.ip_addr = ip_addr
        self.status = status
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkSfsTurboStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.sfs_id = get("sfsId", UNSET)
        v = get("connectionType", UNSET)
        self.connection_type = NetworkSfsTurboConnectionType.of(v)
        self.ip_addr = get("ipAddr", UNSET)
        v = get("status", UNSET)
        self.status = NetworkSfsTurboState.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.sfs_id
        if v is not UNSET:
            out["sfsId"] = v
        v = self.connection_type
        if v is not UNSET:
            out["connectionType"] = to_wire(v)
        v = self.ip_addr
        if v is not UNSET:
            out["ipAddr"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        return out


_KEYS = frozenset(NetworkSfsTurboStatus.__wire_names__)
from .network_sfs_turbo_connection_type import NetworkSfsTurboConnectionType  # noqa: E402
from .network_sfs_turbo_state import NetworkSfsTurboState  # noqa: E402
