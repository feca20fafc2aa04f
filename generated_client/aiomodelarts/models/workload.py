# Generated from spec/ by `make generate`; do not edit.
"""The model `Workload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_quantities import ResourceQuantities
    from .workload_node import WorkloadNode
    from .workload_status import WorkloadStatus
    from .workload_type import WorkloadType


class Workload(BaseModel):
    """Job in a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always Workload."""

    type: WorkloadType
    """Type of the job."""

    namespace: str
    """Generated name of the pool that the job runs in."""

    name: str
    """Name of the job in the cluster."""

    job_name: str = json_field(key="jobName")
    """Name of the training job, service or notebook, as chosen by the user."""

    uid: str
    """UUID of the job in the cluster."""

    job_uuid: str = json_field(key="jobUUID")
    """UUID of the training job, service or notebook."""

    flavor: str | None = None
    """Name of the flavor requested by the job."""

    status: WorkloadStatus
    """State of the job."""

    resource_requirement: ResourceQuantities = json_field(key="resourceRequirement")
    """Total resources requested by the job."""

    priority: str | None = None
    """Priority of the job in the queue, as a string of digits."""

    running_duration: int | None = json_field(default=None, key="runningDuration")
    """Run time of the job, in seconds."""

    pending_duration: int | None = json_field(default=None, key="pendingDuration")
    """Waiting time of the job, in seconds."""

    pending_position: int | None = json_field(default=None, key="pendingPosition")
    """Position of the job in the queue, or -1 if it is not queued."""

    create_time: int = json_field(key="createTime")
    """Creation time, in milliseconds since 1970."""

    gvk: str | None = None
    """Group, version and kind of the job in Kubernetes."""

    host_ips: str | None = json_field(default=None, key="hostIps")
    """IP addresses of the nodes that the job runs on, separated by commas."""

    nodes: list[WorkloadNode] | None = None
    """Nodes that the job runs on, and the resources used there."""

    is_deleted: str | None = json_field(default=None, key="isDeleted")
    """Whether the job was deleted, as the string true or false. Open Telekom Cloud only."""

    user_name: str | None = json_field(default=None, key="userName")
    """Name of the user who started the workload. Huawei Cloud only."""
