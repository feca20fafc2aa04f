# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolDrivers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolDrivers(BaseModel):
    """Drivers on the nodes of a pool.

    Attributes:
        gpu: Driver of the GPUs.
        npu: Driver of the NPUs.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "gpu": "gpu",
        "npu": "npu",
    }

    gpu: PoolDriverStatus | Unset | None
    npu: PoolDriverStatus | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        gpu: PoolDriverStatus | Unset | None = UNSET,
        npu: PoolDriverStatus | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.gpu = gpu
        self.npu = npu
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolDrivers:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("gpu", UNSET)
        self.gpu = PoolDriverStatus.from_dict(v) if v.__class__ is dict else v
        v = get("npu", UNSET)
        self.npu = PoolDriverStatus.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.gpu
        if v is not UNSET:
            out["gpu"] = v.to_dict() if v.__class__ is PoolDriverStatus else to_wire(v)
        v = self.npu
        if v is not UNSET:
            out["npu"] = v.to_dict() if v.__class__ is PoolDriverStatus else to_wire(v)
        return out


_KEYS = frozenset(PoolDrivers.__wire_names__)
from .pool_driver_status import PoolDriverStatus  # noqa: E402
