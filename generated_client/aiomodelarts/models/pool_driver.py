# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolDriver`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolDriver(BaseModel):
    """Accelerator drivers and their upgrade strategy.

    Attributes:
        gpu_version: Version of the GPU driver, such as 470.57.02. Only for nodes with GPUs.
        npu_version: Version of the NPU driver. Only for nodes with NPUs.
        update_strategy: Whether an upgrade waits for running jobs to end.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "gpuVersion": "gpu_version",
        "npuVersion": "npu_version",
        "updateStrategy": "update_strategy",
    }

    gpu_version: str | Unset | None
    npu_version: str | Unset | None
    update_strategy: PoolDriverUpdateStrategy | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        gpu_version: str | Unset | None = UNSET,
        npu_version: str | Unset | None = UNSET,
        update_strategy: PoolDriverUpdateStrategy | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.gpu_version = gpu_version
        self.npu_version = npu_version
        self.update_strategy = update_strategy
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolDriver:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.gpu_version = get("gpuVersion", UNSET)
        self.npu_version = get("npuVersion", UNSET)
        v = get("updateStrategy", UNSET)
        self.update_strategy = PoolDriverUpdateStrategy.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.gpu_version
        if v is not UNSET:
            out["gpuVersion"] = v
        v = self.npu_version
        if v is not UNSET:
            out["npuVersion"] = v
        v = self.update_strategy
        if v is not UNSET:
            out["updateStrategy"] = to_wire(v)
        return out


_KEYS = frozenset(PoolDriver.__wire_names__)
from .pool_driver_update_strategy import PoolDriverUpdateStrategy  # noqa: E402
