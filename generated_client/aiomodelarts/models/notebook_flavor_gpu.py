# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookFlavorGpu`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookFlavorGpu(BaseModel):
    """Number and model of the GPUs of a flavor.

    Attributes:
        gpu: Number of GPUs.
        gpu_memory: GPU memory, as a string with its unit.
        type: GPU model.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "gpu": "gpu",
        "gpu_memory": "gpu_memory",
        "type": "type",
    }

    gpu: int | Unset | None
    gpu_memory: str | Unset | None
    type: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        gpu: int | Unset | None = UNSET,
        gpu_memory: str | Unset | None = UNSET,
        type: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.gpu = gpu
        self.gpu_memory = gpu_memory
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookFlavorGpu:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.gpu = get("gpu", UNSET)
        self.gpu_memory = get("gpu_memory", UNSET)
        self.type = get("type", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.gpu
        if v is not UNSET:
            out["gpu"] = v
        v = self.gpu_memory
        if v is not UNSET:
            out["gpu_memory"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = v
        return out


_KEYS = frozenset(NotebookFlavorGpu.__wire_names__)
