# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolContainerNetwork`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolContainerNetwork(BaseModel):
    """Container network of the cluster of a pool.

    Attributes:
        cidr: CIDR block of the container network. Applies only to overlay_l2 and vpc-router.
        mode: Connection mode of the containers.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cidr": "cidr",
        "mode": "mode",
    }

    cidr: str | Unset | None
    mode: PoolContainerNetworkMode | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cidr: str | Unset | None = UNSET,
        mode: PoolContainerNetworkMode | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cidr = cidr
        self.mode = mode
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolContainerNetwork:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cidr = get("cidr", UNSET)
        v = get("mode", UNSET)
        self.mode = PoolContainerNetworkMode.of(v)
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
        v = self.mode
        if v is not UNSET:
            out["mode"] = to_wire(v)
        return out


_KEYS = frozenset(PoolContainerNetwork.__wire_names__)
from .pool_container_network_mode import PoolContainerNetworkMode  # noqa: E402
