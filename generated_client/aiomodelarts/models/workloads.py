# Generated from spec/ by `make generate`; do not edit.
"""Models of `workloads`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .nodes import ResourceQuantities
    from .workloads_enumerations import WorkloadStatus, WorkloadType


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


class WorkloadNode(BaseModel):
    """Node that a job runs on."""

    host_ip: str | None = json_field(default=None, key="hostIp")
    """IP address of the node."""

    npu_topology_placement: str | None = json_field(default=None, key="npuTopologyPlacement")
    """NPUs of the node that the job uses, as sixteen bits. The rightmost bit is card 0."""

    resource_requirement: ResourceQuantities | None = json_field(default=None, key="resourceRequirement")
    """Resources requested by the job on this node."""


class WorkloadPage(BasePage["Workload"], items="items", total="total"):
    """One page of jobs in a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always WorkloadList."""

    items: list[Workload]
    """Jobs on this page."""

    metadata: dict[str, Any]
    """Metadata of the list, often empty."""

    total: int
    """Total number of matches."""


class WorkloadStatistics(BaseModel):
    """Statistics of the jobs in a resource pool."""

    statistics: WorkloadTypeStatisticsList
    """Number of jobs by type and state."""


class WorkloadStatusCounts(BaseModel):
    """Number of jobs, by state. States without jobs can be absent."""

    queue: int | None = json_field(default=None, key="Queue", digits=True)
    """Number of jobs in the queue of the pool."""

    pending: int | None = json_field(default=None, key="Pending", digits=True)
    """Number of jobs that are being scheduled to nodes."""

    abnormal: int | None = json_field(default=None, key="Abnormal", digits=True)
    """Number of jobs in an abnormal state."""

    terminating: int | None = json_field(default=None, key="Terminating", digits=True)
    """Number of jobs that are being stopped."""

    creating: int | None = json_field(default=None, key="Creating", digits=True)
    """Number of jobs whose containers are being created."""

    running: int | None = json_field(default=None, key="Running", digits=True)
    """Number of jobs that are running."""

    completed: int | None = json_field(default=None, key="Completed", digits=True)
    """Number of jobs that completed successfully."""

    terminated: int | None = json_field(default=None, key="Terminated", digits=True)
    """Number of jobs that were stopped."""

    failed: int | None = json_field(default=None, key="Failed", digits=True)
    """Number of jobs that failed."""


class WorkloadTypeStatistics(BaseModel):
    """Number of jobs of one type."""

    type: WorkloadType
    """Type of the jobs."""

    total: int
    """Total number of jobs of this type."""

    status: WorkloadStatusCounts
    """Number of jobs of this type, by state."""


class WorkloadTypeStatisticsList(BaseModel):
    """Number of jobs in a resource pool."""

    total: int
    """Total number of jobs."""

    items: list[WorkloadTypeStatistics]
    """Number of jobs, by type."""
