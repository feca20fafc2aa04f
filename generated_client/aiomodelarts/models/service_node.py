# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNode`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceNode(BaseModel):
    """Edge node that runs a model.

    Attributes:
        id: ID of the node.
        name: Name of the node.
        description: Description of the node.
        state: State of the node itself.
        instance_status: State of the model on this node.
        message: Reason why the model failed or is not ready.
        predict_url: Inference address of this node.
        deployment_num: Number of application instances deployed on the node.
        node_label: Label of the edge node.
        host_name: Host name of the node.
        host_ips: IP addresses of the node.
        arch: CPU architecture of the node.
        cpu: Number of CPU cores.
        memory: Amount of memory, in MB.
        enable_gpu: Whether GPUs can be used.
        gpu_num: Number of GPUs.
        os_type: Family of the operating system.
        os_name: Name of the operating system.
        os_version: Version of the operating system.
        created_at: Registration time, in the format YYYY-MM-DDThh:mm:ss, in UTC.
        updated_at: Last update time, in the format YYYY-MM-DDThh:mm:ss, in UTC.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "state": "state",
        "instance_status": "instance_status",
        "message": "message",
        "predict_url": "predict_url",
        "deployment_num": "deployment_num",
        "node_label": "node_label",
        "host_name": "host_name",
        "host_ips": "host_ips",
        "arch": "arch",
        "cpu": "cpu",
        "memory": "memory",
        "enable_gpu": "enable_gpu",
        "gpu_num": "gpu_num",
        "os_type": "os_type",
        "os_name": "os_name",
        "os_version": "os_version",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: str | Unset | None
    name: str | Unset | None
    description: str | Unset | None
    state: ServiceNodeState | str | Unset | None
    instance_status: ServiceNodeInstanceStatus | str | Unset | None
    message: str | Unset | None
    predict_url: str | Unset | None
    deployment_num: int | Unset | None
    node_label: str | Unset | None
    host_name: str | Unset | None
    host_ips: list[str] | Unset | None
    arch: str | Unset | None
    cpu: int | Unset | None
    memory: int | Unset | None
    enable_gpu: bool | Unset | None
    gpu_num: int | Unset | None
    os_type: str | Unset | None
    os_name: str | Unset | None
    os_version: str | Unset | None
    created_at: str | Unset | None
    updated_at: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        state: ServiceNodeState | str | Unset | None = UNSET,
        instance_status: ServiceNodeInstanceStatus | str | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        predict_url: str | Unset | None = UNSET,
        deployment_num: int | Unset | None = UNSET,
        node_label: str | Unset | None = UNSET,
        host_name: str | Unset | None = UNSET,
        host_ips: list[str] | Unset | None = UNSET,
        arch: str | Unset | None = UNSET,
        cpu: int | Unset | None = UNSET,
        memory: int | Unset | None = UNSET,
        enable_gpu: bool | Unset | None = UNSET,
        gpu_num: int | Unset | None = UNSET,
        os_type: str | Unset | None = UNSET,
        os_name: str | Unset | None = UNSET,
        os_version: str | Unset | None = UNSET,
        created_at: str | Unset | None = UNSET,
        updated_at: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.state = state
        self.instance_status = instance_status
        self.message = message
        self.predict_url = predict_url
        self.deployment_num = deployment_num
        self.node_label = node_label
        self.host_name = host_name
        self.host_ips = host_ips
        self.arch = arch
        self.cpu = cpu
        self.memory = memory
        self.enable_gpu = enable_gpu
        self.gpu_num = gpu_num
        self.os_type = os_type
        self.os_name = os_name
        self.os_version = os_version
        self.created_at = created_at
        self.updated_at = updated_at
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceNode:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        v = get("state", UNSET)
        self.state = ServiceNodeState.of(v)
        v = get("instance_status", UNSET)
        self.instance_status = ServiceNodeInstanceStatus.of(v)
        self.message = get("message", UNSET)
        self.predict_url = get("predict_url", UNSET)
        self.deployment_num = get("deployment_num", UNSET)
        self.node_label = get("node_label", UNSET)
        self.host_name = get("host_name", UNSET)
        self.host_ips = get("host_ips", UNSET)
        self.arch = get("arch", UNSET)
        self.cpu = get("cpu", UNSET)
        self.memory = get("memory", UNSET)
        self.enable_gpu = get("enable_gpu", UNSET)
        self.gpu_num = get("gpu_num", UNSET)
        self.os_type = get("os_type", UNSET)
        self.os_name = get("os_name", UNSET)
        self.os_version = get("os_version", UNSET)
        self.created_at = get("created_at", UNSET)
        self.updated_at = get("updated_at", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.state
        if v is not UNSET:
            out["state"] = to_wire(v)
        v = self.instance_status
        if v is not UNSET:
            out["instance_status"] = to_wire(v)
        v = self.message
        if v is not UNSET:
            out["message"] = v
        v = self.predict_url
        if v is not UNSET:
            out["predict_url"] = v
        v = self.deployment_num
        if v is not UNSET:
            out["deployment_num"] = v
        v = self.node_label
        if v is not UNSET:
            out["node_label"] = v
        v = self.host_name
        if v is not UNSET:
            out["host_name"] = v
        v = self.host_ips
        if v is not UNSET:
            out["host_ips"] = v
        v = self.arch
        if v is not UNSET:
            out["arch"] = v
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        v = self.enable_gpu
        if v is not UNSET:
            out["enable_gpu"] = v
        v = self.gpu_num
        if v is not UNSET:
            out["gpu_num"] = v
        v = self.os_type
        if v is not UNSET:
            out["os_type"] = v
        v = self.os_name
        if v is not UNSET:
            out["os_name"] = v
        v = self.os_version
        if v is not UNSET:
            out["os_version"] = v
        v = self.created_at
        if v is not UNSET:
            out["created_at"] = v
        v = self.updated_at
        if v is not UNSET:
            out["updated_at"] = v
        return out


_KEYS = frozenset(ServiceNode.__wire_names__)
from .service_node_instance_status import ServiceNodeInstanceStatus  # noqa: E402
from .service_node_state import ServiceNodeState  # noqa: E402
