# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceAmount`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolResourceAmount(BaseModel):
    """Amounts of resources. Accelerator types other than tnt004 have additional keys.

    Attributes:
        cpu: CPU cores, as a number or as a Kubernetes quantity such as 500m.
        memory: Memory, as a Kubernetes quantity such as 64Gi.
        tnt004: Accelerators of this type, as a number or as a Kubernetes quantity such as 1500m.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cpu": "cpu",
        "memory": "memory",
        "tnt004": "tnt004",
    }

    cpu: str | float | Unset | None
    memory: str | Unset | None
    tnt004: str | float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cpu: str | float | Unset | None,
        memory: str | Unset | None,
        tnt004: str | float | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cpu = cpu
        self.memory = memory
        self.tnt004 = tnt004
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolResourceAmount:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cpu = get("cpu", UNSET)
        self.memory = get("memory", UNSET)
        self.tnt004 = get("tnt004", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = to_wire(v)
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        v = self.tnt004
        if v is not UNSET:
            out["tnt004"] = to_wire(v)
        return out


_KEYS = frozenset(PoolResourceAmount.__wire_names__)
