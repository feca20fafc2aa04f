# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolContainerNetworkInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolContainerNetworkInput(BaseModel):
    """Container addresses of a new pool. Cannot be changed after the cluster is created.

    Attributes:
        cidr: CIDR block that does not overlap with other blocks, preferably within 10.0.0.0, 172.16.0.0 or
            192.168.0.0, with a prefix of at most 19 bits.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cidr": "cidr",
    }

    cidr: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cidr: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cidr = cidr
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolContainerNetworkInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cidr = get("cidr", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.cidr
        if v is not UNSET:
            out["cidr"] = v
        return out


_KEYS = frozenset(PoolContainerNetworkInput.__wire_names__)
