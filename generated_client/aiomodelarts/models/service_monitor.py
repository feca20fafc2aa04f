# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceMonitor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceMonitor(BaseModel):
    """Resource usage of a model, or of a node of an edge service.

    Attributes:
        model_id: ID of the AI application. For real-time services.
        model_name: Name of the AI application. For real-time services.
        model_version: Version of the AI application. For real-time services.
        model_instance_count: Number of instances of the model.
        model_running_instance_count: Number of running instances of the model.
        node_id: ID of the node. For edge services.
        node_name: Name of the node. For edge services.
        invocation_times: Number of calls to the model. For real-time services.
        failed_times: Number of failed calls. For real-time services.
        cpu_core_total: Number of available CPU cores.
        cpu_core_usage: Number of CPU cores in use.
        cpu_memory_total: Available memory, in MB.
        cpu_memory_usage: Memory in use, in MB.
        gpu_total: Number of available GPUs.
        gpu_usage: Number of GPUs in use.
        gpu_memory_total: Total GPU memory, in MB.
        gpu_memory_usage: GPU memory in use, in MB.
        npu_total: Number of available NPUs.
        npu_usage: Number of NPUs in use.
        npu_memory_total: Total NPU memory, in MB.
        npu_memory_usage: NPU memory in use, in MB.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "model_name": "model_name",
        "model_version": "model_version",
        "model_instance_count": "model_instance_count",
        "model_running_instance_count": "model_running_instance_count",
        "node_id": "node_id",
        "node_name": "node_name",
        "invocation_times": "invocation_times",
        "failed_times": "failed_times",
        "cpu_core_total": "cpu_core_total",
        "cpu_core_usage": "cpu_core_usage",
        "cpu_memory_total": "cpu_memory_total",
        "cpu_memory_usage": "cpu_memory_usage",
        "gpu_total": "gpu_total",
        "gpu_usage": "gpu_usage",
        "gpu_memory_total": "gpu_memory_total",
        "gpu_memory_usage": "gpu_memory_usage",
        "npu_total": "npu_total",
        "npu_usage": "npu_usage",
        "npu_memory_total": "npu_memory_total",
        "npu_memory_usage": "npu_memory_usage",
    }

    model_id: str | Unset | None
    model_name: str | Unset | None
    model_version: str | Unset | None
    model_instance_count: int | Unset | None
    model_running_instance_count: int | Unset | None
    node_id: str | Unset | None
    node_name: str | Unset | None
    invocation_times: int | Unset | None
    failed_times: int | Unset | None
    cpu_core_total: float | Unset | None
    cpu_core_usage: float | Unset | None
    cpu_memory_total: int | Unset | None
    cpu_memory_usage: int | Unset | None
    gpu_total: float | Unset | None
    gpu_usage: float | Unset | None
    gpu_memory_total: float | Unset | None
    gpu_memory_usage: float | Unset | None
    npu_total: float | Unset | None
    npu_usage: float | Unset | None
    npu_memory_total: float | Unset | None
    npu_memory_usage: float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: str | Unset | None = UNSET,
        model_name: str | Unset | None = UNSET,
        model_version: str | Unset | None = UNSET,
        model_instance_count: int | Unset | None = UNSET,
        model_running_instance_count: int | Unset | None = UNSET,
        node_id: str | Unset | None = UNSET,
        node_name: str | Unset | None = UNSET,
        invocation_times: int | Unset | None = UNSET,
        failed_times: int | Unset | None = UNSET,
        cpu_core_total: float | Unset | None = UNSET,
        cpu_core_usage: float | Unset | None = UNSET,
        cpu_memory_total: int | Unset | None = UNSET,
        cpu_memory_usage: int | Unset | None = UNSET,
        gpu_total: float | Unset | None = UNSET,
        gpu_usage: float | Unset | None = UNSET,
        gpu_memory_total: float | Unset | None = UNSET,
        gpu_memory_usage: float | Unset | None = UNSET,
        npu_total: float | Unset | None = UNSET,
        npu_usage: float | Unset | None = UNSET,
        npu_memory_total: float | Unset | None = UNSET,
        npu_memory_usage: float | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.model_name = model_name
        self.model_version = model_version
        self.model_instance_count = model_instance_count
        self.model_running_instance_count = model_running_instance_count
        self.node_id = node_id
        self.node_name = node_name
        self.invocation_times = invocation_times
        self.failed_times = failed_times
        self.cpu_core_total = cpu_core_total
        self.cpu_core_usage = cpu_core_usage
        self.cpu_memory_total = cpu_memory_total
        self.cpu_memory_usage = cpu_memory_usage
        self.gpu_total = gpu_total
        self.gpu_usage = gpu_usage
        self.gpu_memory_total = gpu_memory_total
        self.gpu_memory_usage = gpu_memory_usage
        self.npu_total = npu_total
        self.npu_usage = npu_usage
        self.npu_memory_total = npu_memory_total
        self.npu_memory_usage = npu_memory_usage
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceMonitor:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        self.model_version = get("model_version", UNSET)
        self.model_instance_count = get("model_instance_count", UNSET)
        self.model_running_instance_count = get("model_running_instance_count", UNSET)
        self.node_id = get("node_id", UNSET)
        self.node_name = get("node_name", UNSET)
        self.invocation_times = get("invocation_times", UNSET)
        self.failed_times = get("failed_times", UNSET)
        self.cpu_core_total = get("cpu_core_total", UNSET)
        self.cpu_core_usage = get("cpu_core_usage", UNSET)
        self.cpu_memory_total = get("cpu_memory_total", UNSET)
        self.cpu_memory_usage = get("cpu_memory_usage", UNSET)
        self.gpu_total = get("gpu_total", UNSET)
        self.gpu_usage = get("gpu_usage", UNSET)
        self.gpu_memory_total = get("gpu_memory_total", UNSET)
        self.gpu_memory_usage = get("gpu_memory_usage", UNSET)
        self.npu_total = get("npu_total", UNSET)
        self.npu_usage = get("npu_usage", UNSET)
        self.npu_memory_total = get("npu_memory_total", UNSET)
        self.npu_memory_usage = get("npu_memory_usage", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_version
        if v is not UNSET:
            out["model_version"] = v
        v = self.model_instance_count
        if v is not UNSET:
            out["model_instance_count"] = v
        v = self.model_running_instance_count
        if v is not UNSET:
            out["model_running_instance_count"] = v
        v = self.node_id
        if v is not UNSET:
            out["node_id"] = v
        v = self.node_name
        if v is not UNSET:
            out["node_name"] = v
        v = self.invocation_times
        if v is not UNSET:
            out["invocation_times"] = v
        v = self.failed_times
        if v is not UNSET:
            out["failed_times"] = v
        v = self.cpu_core_total
        if v is not UNSET:
            out["cpu_core_total"] = v
        v = self.cpu_core_usage
        if v is not UNSET:
            out["cpu_core_usage"] = v
        v = self.cpu_memory_total
        if v is not UNSET:
            out["cpu_memory_total"] = v
        v = self.cpu_memory_usage
        if v is not UNSET:
            out["cpu_memory_usage"] = v
        v = self.gpu_total
        if v is not UNSET:
            out["gpu_total"] = v
        v = self.gpu_usage
        if v is not UNSET:
            out["gpu_usage"] = v
        v = self.gpu_memory_total
        if v is not UNSET:
            out["gpu_memory_total"] = v
        v = self.gpu_memory_usage
        if v is not UNSET:
            out["gpu_memory_usage"] = v
        v = self.npu_total
        if v is not UNSET:
            out["npu_total"] = v
        v = self.npu_usage
        if v is not UNSET:
            out["npu_usage"] = v
        v = self.npu_memory_total
        if v is not UNSET:
            out["npu_memory_total"] = v
        v = self.npu_memory_usage
        if v is not UNSET:
            out["npu_memory_usage"] = v
        return out


_KEYS = frozenset(ServiceMonitor.__wire_names__)
