# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelAccelerator`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelAccelerator(BaseModel):
    """Accelerator card that a runtime requires.

    Attributes:
        type: Type of the card. none for runtimes that use only the CPU.
        name: Model of the card, such as SNT9B.
        cuda_version: CUDA driver version of a GPU, such as cuda 10.2.
        driver_version_section: Range of supported driver versions.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "cuda_version": "cuda_version",
        "driver_version_section": "driver_version_section",
    }

    type: ModelAcceleratorType | str | Unset | None
    name: str | Unset | None
    cuda_version: str | Unset | None
    driver_version_section: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: ModelAcceleratorType | str | Unset | None,
        name: str | Unset | None = UNSET,
        cuda_version: str | Unset | None = UNSET,
        driver_version_section: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.name = name
        self.cuda_version = cuda_version
        self.driver_version_section = driver_version_section
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelAccelerator:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("type", UNSET)
        self.type = ModelAcceleratorType.of(v)
        self.name = get("name", UNSET)
        self.cuda_version = get("cuda_version", UNSET)
        self.driver_version_section = get("driver_version_section", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.cuda_version
        if v is not UNSET:
            out["cuda_version"] = v
        v = self.driver_version_section
        if v is not UNSET:
            out["driver_version_section"] = v
        return out


_KEYS = frozenset(ModelAccelerator.__wire_names__)
from .model_accelerator_type import ModelAcceleratorType  # noqa: E402
