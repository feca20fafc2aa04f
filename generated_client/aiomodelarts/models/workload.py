# Generated from spec/ by `make generate`; do not edit.
"""The model `Workload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Workload(BaseModel):
    """Job in a resource pool.

    Attributes:
        api_version: API version of the resource, always v1.
        kind: Type of the resource, always Workload.
        type: Type of the job.
        namespace: Generated name of the pool that the job runs in.
        name: Name of the job in the cluster.
        job_name: Name of the training job, service or notebook, as chosen by the user.
        uid: UUID of the job in the cluster.
        job_uuid: UUID of the training job, service or notebook.
        flavor: Name of the flavor requested by the job.
        status: State of the job.
        resource_requirement: Total resources requested by the job.
        priority: Priority of the job in the queue, as a string of digits.
        running_duration: Run time of the job, in seconds.
        pending_duration: Waiting time of the job, in seconds.
        pending_position: Position of the job in the queue, or -1 if it is not queued.
        create_time: Creation time, in milliseconds since 1970.
        gvk: Group, version and kind of the job in Kubernetes.
        host_ips: IP addresses of the nodes that the job runs on, separated by commas.
        nodes: Nodes that the job runs on, and the resources used there.
        is_deleted: Whether the job was deleted, as the string true or false.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "apiVersion": "api_version",
        "kind": "kind",
        "type": "type",
        "namespace": "namespace",
        "name": "name",
        "jobName": "job_name",
        "uid": "uid",
        "jobUUID": "job_uuid",
        "flavor": "flavor",
        "status": "status",
        "resourceRequirement": "resource_requirement",
        "priority": "priority",
        "runningDuration": "running_duration",
        "pendingDuration": "pending_duration",
        "pendingPosition": "pending_position",
        "createTime": "create_time",
        "gvk": "gvk",
        "hostIps": "host_ips",
        "nodes": "nodes",
        "isDeleted": "is_deleted",
    }

    api_version: str | Unset | None
    kind: str | Unset | None
    type: WorkloadType | str | Unset | None
    namespace: str | Unset | None
    name: str | Unset | None
    job_name: str | Unset | None
    uid: str | Unset | None
    job_uuid: str | Unset | None
    flavor: str | Unset | None
    status: WorkloadStatus | str | Unset | None
    resource_requirement: ResourceQuantities | Unset | None
    priority: str | Unset | None
    running_duration: int | Unset | None
    pending_duration: int | Unset | None
    pending_position: int | Unset | None
    create_time: int | Unset | None
    gvk: str | Unset | None
    host_ips: str | Unset | None
    nodes: list[WorkloadNode] | Unset | None
    is_deleted: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        api_version: str | Unset | None,
        kind: str | Unset | None,
        type: WorkloadType | str | Unset | None,
        namespace: str | Unset | None,
        name: str | Unset | None,
        job_name: str | Unset | None,
        uid: str | Unset | None,
        job_uuid: str | Unset | None,
        status: WorkloadStatus | str | Unset | None,
        resource_requirement: ResourceQuantities | Unset | None,
        create_time: int | Unset | None,
        flavor: str | Unset | None = UNSET,
        priority: str | Unset | None = UNSET,
        running_duration: int | Unset | None = UNSET,
        pending_duration: int | Unset | None = UNSET,
        pending_position: int | Unset | None = UNSET,
        gvk: str | Unset | None = UNSET,
        host_ips: str | Unset | None = UNSET,
        nodes: list[WorkloadNode] | Unset | None = UNSET,
        is_deleted: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.api_version = api_version
        self.kind = kind
        self.type = type
        self.namespace = namespace
        self.name = name
        self.job_name = job_name
        self.uid = uid
        self.job_uuid = job_uuid
        self.flavor = flavor
        self.status = status
        self.resource_requirement = resource_requirement
        self.priority = priority
        self.running_duration = running_duration
        self.pending_duration = pending_duration
        self.pending_position = pending_position
        self.create_time = create_time
        self.gvk = gvk
        self.host_ips = host_ips
        self.nodes = nodes
        self.is_deleted = is_deleted
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Workload:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.api_version = get("apiVersion", UNSET)
        self.kind = get("kind", UNSET)
        v = get("type", UNSET)
        self.type = WorkloadType.of(v)
        self.namespace = get("namespace", UNSET)
        self.name = get("name", UNSET)
        self.job_name = get("jobName", UNSET)
        self.uid = get("uid", UNSET)
        self.job_uuid = get("jobUUID", UNSET)
        self.flavor = get("flavor", UNSET)
        v = get("status", UNSET)
        self.status = WorkloadStatus.of(v)
        v = get("resourceRequirement", UNSET)
        self.resource_requirement = ResourceQuantities.from_dict(v) if v.__class__ is dict else v
        self.priority = get("priority", UNSET)
        self.running_duration = get("runningDuration", UNSET)
        self.pending_duration = get("pendingDuration", UNSET)
        self.pending_position = get("pendingPosition", UNSET)
        self.create_time = get("createTime", UNSET)
        self.gvk = get("gvk", UNSET)
        self.host_ips = get("hostIps", UNSET)
        v = get("nodes", UNSET)
        self.nodes = (
            [WorkloadNode.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.is_deleted = get("isDeleted", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.api_version
        if v is not UNSET:
            out["apiVersion"] = v
        v = self.kind
        if v is not UNSET:
            out["kind"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.namespace
        if v is not UNSET:
            out["namespace"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.job_name
        if v is not UNSET:
            out["jobName"] = v
        v = self.uid
        if v is not UNSET:
            out["uid"] = v
        v = self.job_uuid
        if v is not UNSET:
            out["jobUUID"] = v
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.resource_requirement
        if v is not UNSET:
            out["resourceRequirement"] = v.to_dict() if v.__class__ is ResourceQuantities else to_wire(v)
        v = self.priority
        if v is not UNSET:
            out["priority"] = v
        v = self.running_duration
        if v is not UNSET:
            out["runningDuration"] = v
        v = self.pending_duration
        if v is not UNSET:
            out["pendingDuration"] = v
        v = self.pending_position
        if v is not UNSET:
            out["pendingPosition"] = v
        v = self.create_time
        if v is not UNSET:
            out["createTime"] = v
        v = self.gvk
        if v is not UNSET:
            out["gvk"] = v
        v = self.host_ips
        if v is not UNSET:
            out["hostIps"] = v
        v = self.nodes
        if v is not UNSET:
            out["nodes"] = (
                [i0.to_dict() if i0.__class__ is WorkloadNode else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.is_deleted
        if v is not UNSET:
            out["isDeleted"] = v
        return out


_KEYS = frozenset(Workload.__wire_names__)
from .resource_quantities import ResourceQuantities  # noqa: E402
from .workload_node import WorkloadNode  # noqa: E402
from .workload_status import WorkloadStatus  # noqa: E402
from .workload_type import WorkloadType  # noqa: E402
