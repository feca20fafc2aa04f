# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookCustomSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookCustomSpec(BaseModel):
    """Resources of a notebook in a dedicated resource pool.

    Attributes:
        cpu: Number of CPU cores. At least 0.4.
        memory: Memory, in megabytes. At least 513.
        gpu: Number of GPUs. Required in a pool of GPUs.
        gpu_type: Model of the GPUs. Required in a pool of GPUs.
        arch: Processor architecture.
        category: Kind of processor to run on.
        resource_flavor: Flavor of the nodes in the pool to run on.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "cpu": "cpu",
        "memory": "memory",
        "gpu": "gpu",
        "gpu_type": "gpu_type",
        "arch": "arch",
        "category": "category",
        "resource_flavor": "resource_flavor",
    }

    cpu: float | Unset | None
    memory: float | Unset | None
    gpu: float | Unset | None
    gpu_type: str | Unset | None
    arch: ImageArchitecture | str | Unset | None
    category: DevelopmentEnvironmentHardware | str | Unset | None
    resource_flavor: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        cpu: float | Unset | None = UNSET,
        memory: float | Unset | None = UNSET,
        gpu: float | Unset | None = UNSET,
        gpu_type: str | Unset | None = UNSET,
        arch: ImageArchitecture | str | Unset | None = UNSET,
        category: DevelopmentEnvironmentHardware | str | Unset | None = UNSET,
        resource_flavor: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cpu = cpu
        self.memory = memory
        self.gpu = gpu
        self.gpu_type = gpu_type
        self.arch = arch
        self.category = category
        self.resource_flavor = resource_flavor
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookCustomSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.cpu = get("cpu", UNSET)
        self.memory = get("memory", UNSET)
        self.gpu = get("gpu", UNSET)
        self.gpu_type = get("gpu_type", UNSET)
        v = get("arch", UNSET)
        self.arch = ImageArchitecture.of(v)
        v = get("category", UNSET)
        self.category = DevelopmentEnvironmentHardware.of(v)
        self.resource_flavor = get("resource_flavor", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        v = self.gpu
        if v is not UNSET:
            out["gpu"] = v
        v = self.gpu_type
        if v is not UNSET:
            out["gpu_type"] = v
        v = self.arch
        if v is not UNSET:
            out["arch"] = to_wire(v)
        v = self.category
        if v is not UNSET:
            out["category"] = to_wire(v)
        v = self.resource_flavor
        if v is not UNSET:
            out["resource_flavor"] = v
        return out


_KEYS = frozenset(NotebookCustomSpec.__wire_names__)
from .development_environment_hardware import DevelopmentEnvironmentHardware  # noqa: E402
from .image_architecture import ImageArchitecture  # noqa: E402
