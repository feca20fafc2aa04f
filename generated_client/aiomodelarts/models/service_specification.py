# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceSpecification`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceSpecification(BaseModel):
    """Machine flavor for services.

    Attributes:
        specification: ID of the flavor, for use in the config of a service.
        billing_spec: ID of the flavor for billing.
        category: Processor type, such as CPU, GPU or NPU.
        cpu_info: CPU of an instance.
        memory_info: Memory of an instance.
        gpu_info: GPUs of an instance.
        npu_info: Ascend NPUs of an instance.
        source_type: Type of AI applications that the price applies to: auto for those created by ExeML, empty for
            those of the user.
        spec_status: State of the flavor, such as normal.
        is_open: Whether the project can use the flavor. If false, you must apply for it.
        is_free: Whether the flavor is free of charge.
        over_quota: Whether the quota for the flavor is exhausted.
        extend_params: Number of the billing item.
        display_en: Display name of the flavor in English, with its resources.
        display_cn: Display name of the flavor in Chinese, with its resources.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "specification": "specification",
        "billing_spec": "billing_spec",
        "category": "category",
        "cpu_info": "cpu_info",
        "memory_info": "memory_info",
        "gpu_info": "gpu_info",
        "npu_info": "npu_info",
        "source_type": "source_type",
        "spec_status": "spec_status",
        "is_open": "is_open",
        "is_free": "is_free",
        "over_quota": "over_quota",
        "extend_params": "extend_params",
        "display_en": "display_en",
        "display_cn": "display_cn",
    }

    specification: str | Unset | None
    billing_spec: str | Unset | None
    category: str | Unset | None
    cpu_info: ServiceCpuInfo | Unset | None
    memory_info: ServiceMemoryInfo | Unset | None
    gpu_info: ServiceGpuInfo | Unset | None
    npu_info: ServiceNpuInfo | Unset | None
    source_type: str | Unset | None
    spec_status: str | Unset | None
    is_open: bool | Unset | None
    is_free: bool | Unset | None
    over_quota: bool | Unset | None
    extend_params: int | Unset | None
    display_en: str | Unset | None
    display_cn: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        specification: str | Unset | None,
        billing_spec: str | Unset | None,
        spec_status: str | Unset | None,
        is_open: bool | Unset | None,
        is_free: bool | Unset | None,
        over_quota: bool | Unset | None,
        category: str | Unset | None = UNSET,
        cpu_info: ServiceCpuInfo | Unset | None = UNSET,
        memory_info: ServiceMemoryInfo | Unset | None = UNSET,
        gpu_info: ServiceGpuInfo | Unset | None = UNSET,
        npu_info: ServiceNpuInfo | Unset | None = UNSET,
        source_type: str | Unset | None = UNSET,
        extend_params: int | Unset | None = UNSET,
        display_en: str | Unset | None = UNSET,
        display_cn: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.specification = specification
        self.billing_spec = billing_spec
        self.category = category
        self.cpu_info = cpu_info
        self.memory_info = memory_info
        self.gpu_info = gpu_info
        self.npu_info = npu_info
        self.source_type = source_type
        self.spec_status = spec_status
        self.is_open = is_open
        self.is_free = is_free
        self.over_quota = over_quota
        self.extend_params = extend_params
        self.display_en = display_en
        self.display_cn = display_cn
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceSpecification:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.specification = get("specification", UNSET)
        self.billing_spec = get("billing_spec", UNSET)
        self.category = get("category", UNSET)
        v = get("cpu_info", UNSET)
        self.cpu_info = ServiceCpuInfo.from_dict(v) if v.__class__ is dict else v
        v = get("memory_info", UNSET)
        self.memory_info = ServiceMemoryInfo.from_dict(v) if v.__class__ is dict else v
        v = get("gpu_info", UNSET)
        self.gpu_info = ServiceGpuInfo.from_dict(v) if v.__class__ is dict else v
        v = get("npu_info", UNSET)
        self.npu_info = ServiceNpuInfo.from_dict(v) if v.__class__ is dict else v
        self.source_type = get("source_type", UNSET)
        self.spec_status = get("spec_status", UNSET)
        self.is_open = get("is_open", UNSET)
        self.is_free = get("is_free", UNSET)
        self.over_quota = get("over_quota", UNSET)
        self.extend_params = get("extend_params", UNSET)
        self.display_en = get("display_en", UNSET)
        self.display_cn = get("display_cn", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.specification
        if v is not UNSET:
            out["specification"] = v
        v = self.billing_spec
        if v is not UNSET:
            out["billing_spec"] = v
        v = self.category
        if v is not UNSET:
            out["category"] = v
        v = self.cpu_info
        if v is not UNSET:
            out["cpu_info"] = v.to_dict() if v.__class__ is ServiceCpuInfo else to_wire(v)
        v = self.memory_info
        if v is not UNSET:
            out["memory_info"] = v.to_dict() if v.__class__ is ServiceMemoryInfo else to_wire(v)
        v = self.gpu_info
        if v is not UNSET:
            out["gpu_info"] = v.to_dict() if v.__class__ is ServiceGpuInfo else to_wire(v)
        v = self.npu_info
        if v is not UNSET:
            out["npu_info"] = v.to_dict() if v.__class__ is ServiceNpuInfo else to_wire(v)
        v = self.source_type
        if v is not UNSET:
            out["source_type"] = v
        v = self.spec_status
        if v is not UNSET:
            out["spec_status"] = v
        v = self.is_open
        if v is not UNSET:
            out["is_open"] = v
        v = self.is_free
        if v is not UNSET:
            out["is_free"] = v
        v = self.over_quota
        if v is not UNSET:
            out["over_quota"] = v
        v = self.extend_params
        if v is not UNSET:
            out["extend_params"] = v
        v = self.display_en
        if v is not UNSET:
            out["display_en"] = v
        v = self.display_cn
        if v is not UNSET:
            out["display_cn"] = v
        return out


_KEYS = frozenset(ServiceSpecification.__wire_names__)
from .service_cpu_info import ServiceCpuInfo  # noqa: E402
from .service_gpu_info import ServiceGpuInfo  # noqa: E402
from .service_memory_info import ServiceMemoryInfo  # noqa: E402
from .service_npu_info import ServiceNpuInfo  # noqa: E402
