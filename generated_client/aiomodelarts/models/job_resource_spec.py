# Generated from spec/ by `make generate`; do not edit.
"""The model `JobResourceSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class JobResourceSpec(BaseModel):
    """A machine flavor for jobs.

    Attributes:
        spec_id: ID of the flavor.
        core: Number of CPU cores per machine, as a string of digits.
        cpu: Memory size of a machine, despite the name, as a string of digits. The unit is not documented.
        gpu_num: Number of GPUs per machine.
        gpu_type: Model of the GPUs. Empty if the machine has no GPU.
        spec_code: Code of the flavor, such as modelarts.vm.cpu.2u.
        max_num: Maximum number of machines per job.
        unit_num: Number of pricing units per machine.
        storage: Size of the SSD, as a string. May be empty. The unit is not documented.
        interface_type: Interface type. The meaning of the numbers is not documented.
        no_resource: Whether the flavor is sold out, that is, no machine is available.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "spec_id": "spec_id",
        "core": "core",
        "cpu": "cpu",
        "gpu_num": "gpu_num",
        "gpu_type": "gpu_type",
        "spec_code": "spec_code",
        "max_num": "max_num",
        "unit_num": "unit_num",
        "storage": "storage",
        "interface_type": "interface_type",
        "no_resource": "no_resource",
    }

    spec_id: int | Unset | None
    core: str | Unset | None
    cpu: str | Unset | None
    gpu_num: int | Unset | None
    gpu_type: str | Unset | None
    spec_code: str | Unset | None
    max_num: int | Unset | None
    unit_num: int | Unset | None
    storage: str | Unset | None
    interface_type: int | Unset | None
    no_resource: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        spec_id: int | Unset | None,
        core: str | Unset | None,
        cpu: str | Unset | None,
        spec_code: str | Unset | None,
        gpu_num: int | Unset | None = UNSET,
        gpu_type: str | Unset | None = UNSET,
        max_num: int | Unset | None = UNSET,
        unit_num: int | Unset | None = UNSET,
        storage: str | Unset | None = UNSET,
        interface_type: int | Unset | None = UNSET,
        no_resource: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.spec_id = spec_id
        self.core = core
        self.cpu = cpu
        self.gpu_num = gpu_num
        self.gpu_type = gpu_type
        self.spec_code = spec_code
        self.max_num = max_num
        self.unit_num = unit_num
        self.storage = storage
        self.interface_type = interface_type
        self.no_resource = no_resource
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> JobResourceSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.spec_id = get("spec_id", UNSET)
        self.core = get("core", UNSET)
        self.cpu = get("cpu", UNSET)
        self.gpu_num = get("gpu_num", UNSET)
        self.gpu_type = get("gpu_type", UNSET)
        self.spec_code = get("spec_code", UNSET)
        self.max_num = get("max_num", UNSET)
        self.unit_num = get("unit_num", UNSET)
        self.storage = get("storage", UNSET)
        self.interface_type = get("interface_type", UNSET)
        self.no_resource = get("no_resource", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.spec_id
        if v is not UNSET:
            out["spec_id"] = v
        v = self.core
        if v is not UNSET:
            out["core"] = v
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = v
        v = self.gpu_num
        if v is not UNSET:
            out["gpu_num"] = v
        v = self.gpu_type
        if v is not UNSET:
            out["gpu_type"] = v
        v = self.spec_code
        if v is not UNSET:
            out["spec_code"] = v
        v = self.max_num
        if v is not UNSET:
            out["max_num"] = v
        v = self.unit_num
        if v is not UNSET:
            out["unit_num"] = v
        v = self.storage
        if v is not UNSET:
            out["storage"] = v
        v = self.interface_type
        if v is not UNSET:
            out["interface_type"] = v
        v = self.no_resource
        if v is not UNSET:
            out["no_resource"] = v
        return out


_KEYS = frozenset(JobResourceSpec.__wire_names__)
