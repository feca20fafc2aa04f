# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelSpecification`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelSpecification(BaseModel):
    """Minimum resources of an instance of a model.

    Attributes:
        min_cpu: Minimum CPU, as a string.
        min_gpu: Minimum GPU, as a string.
        min_memory: Minimum memory, as a string.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "min_cpu": "min_cpu",
        "min_gpu": "min_gpu",
        "min_memory": "min_memory",
    }

    min_cpu: str | Unset | None
    min_gpu: str | Unset | None
    min_memory: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        min_cpu: str | Unset | None = UNSET,
        min_gpu: str | Unset | None = UNSET,
        min_memory: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.min_cpu = min_cpu
        self.min_gpu = min_gpu
        self.min_memory = min_memory
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelSpecification:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.min_cpu = get("min_cpu", UNSET)
        self.min_gpu = get("min_gpu", UNSET)
        self.min_memory = get("min_memory", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.min_cpu
        if v is not UNSET:
            out["min_cpu"] = v
        v = self.min_gpu
        if v is not UNSET:
            out["min_gpu"] = v
        v = self.min_memory
        if v is not UNSET:
            out["min_memory"] = v
        return out


_KEYS = frozenset(ModelSpecification.__wire_names__)
