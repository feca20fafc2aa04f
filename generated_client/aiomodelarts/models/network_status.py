# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkStatus(BaseModel):
    """State of a network and its connections.

    Attributes:
        phase: State of the network, independent of its connections.
        connection_status: State of each connection.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "phase": "phase",
        "connectionStatus": "connection_status",
    }

    phase: NetworkPhase | str | Unset | None
    connection_status: NetworkConnectionStatus | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        phase: NetworkPhase | str | Unset | None,
        connection_status: NetworkConnectionStatus | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.phase = phase
        self.connection_status = connection_status
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("phase", UNSET)
        self.phase = NetworkPhase.of(v)
        v = get("connectionStatus", UNSET)
        self.connection_status = NetworkConnectionStatus.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.phase
        if v is not UNSET:
            out["phase"] = to_wire(v)
        v = self.connection_status
        if v is not UNSET:
            out["connectionStatus"] = v.to_dict() if v.__class__ is NetworkConnectionStatus else to_wire(v)
        return out


_KEYS = frozenset(NetworkStatus.__wire_names__)
from .network_connection_status import NetworkConnectionStatus  # noqa: E402
from .network_phase import NetworkPhase  # noqa: E402
