# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkSpecInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NetworkSpecInput(BaseModel):
    """Address range of a new network.

    Attributes:
        ipv6enable: Whether the network also supports IPv6. Cannot be disabled later.
        cidr: CIDR block: a prefix of 12 to 24 bits in 172.16.0.0/12 or of 16 to 24 bits in 192.168.0.0/16.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ipv6enable": "ipv6enable",
        "cidr": "cidr",
    }

    ipv6enable: bool | Unset | None
    cidr: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cidr: str | Unset | None,
        ipv6enable: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ipv6enable = ipv6enable
        self.cidr = cidr
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NetworkSpecInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.ipv6enable = get("ipv6enable", UNSET)
        self.cidr = get("cidr", UNSET)
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
        return out


_KEYS = frozenset(NetworkSpecInput.__wire_names__)
