# Generated from spec/ by `make generate`; do not edit.
"""The model `Service`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Service(BaseModel):
    """Service with its models.

    Attributes:
        service_id: ID of the service.
        service_name: Name of the service, unique in the project.
        description: Description of the service.
        infer_type: Inference mode of the service.
        status: State of the service.
        progress: Progress of the deployment, in percent.
        error_msg: Reason for the failure. Set if status is failed.
        config: Models of the service and the resources that they use.
        access_address: Inference address of a deployed real-time service.
        bind_access_address: Inference address under a custom domain name, if one is bound.
        debug_url: Address for online debugging. Set for a real-time service with a single instance whose model
            supports it.
        workspace_id: ID of the workspace. 0 is the default workspace.
        owner: ID of the user who owns the service.
        tenant: ID of the account that owns the service.
        project: ID of the project that owns the service.
        pool_name: Name of the dedicated resource pool, if one is used.
        cluster_id: ID of the older dedicated resource pool or edge pool, if one is used.
        vpc_id: ID of the VPC of the instances, if one is set.
        subnet_network_id: Network ID of the subnet of the instances, if one is set.
        security_group_id: ID of the security group of the instances, if one is set.
        load_balancer_policy: Load-balancing policy for the instances of a synchronous real-time service.
        priority: Priority for resources, from 1 to 3. Services with a higher number take precedence when resources
            are scarce.
        invocation_times: Total number of calls to the service.
        failed_times: Number of failed calls.
        publish_at: Time of the last deployment, in milliseconds since 1970.
        update_time: Time of the last configuration change, in milliseconds since 1970.
        operation_time: Time of the last operation by a user, in milliseconds since 1970.
        transition_at: Time of the last state change, in milliseconds since 1970.
        due_time: Time at which the service stops automatically, in milliseconds since 1970. Absent if there is no
            schedule.
        schedule: Schedule for stopping the service automatically. Absent if there is none.
        is_shared: Whether the service is a subscription instead of a deployment in this project.
        shared_count: Number of subscriptions to the service.
        is_free: Whether the flavor of the service is free of charge.
        additional_properties_: Additional settings, such as notifications.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "service_id": "service_id",
        "service_name": "service_name",
        "description": "description",
        "infer_type": "infer_type",
        "status": "status",
        "progress": "progress",
        "error_msg": "error_msg",
        "config": "config",
        "access_address": "access_address",
        "bind_access_address": "bind_access_address",
        "debug_url": "debug_url",
        "workspace_id": "workspace_id",
        "owner": "owner",
        "tenant": "tenant",
        "project": "project",
        "pool_name": "pool_name",
        "cluster_id": "cluster_id",
        "vpc_id": "vpc_id",
        "subnet_network_id": "subnet_network_id",
        "security_group_id": "security_group_id",
        "load_balancer_policy": "load_balancer_policy",
        "priority": "priority",
        "invocation_times": "invocation_times",
        "failed_times": "failed_times",
        "publish_at": "publish_at",
        "update_time": "update_time",
        "operation_time": "operation_time",
        "transition_at": "transition_at",
        "due_time": "due_time",
        "schedule": "schedule",
        "is_shared": "is_shared",
        "shared_count": "shared_count",
        "is_free": "is_free",
        "additional_properties": "additional_properties_",
    }

    service_id: str | Unset | None
    service_name: str | Unset | None
    description: str | Unset | None
    infer_type: ServiceInferType | str | Unset | None
    status: ServiceStatus | str | Unset | None
    progress: int | Unset | None
    error_msg: str | Unset | None
    config: list[ServiceConfig] | Unset | None
    access_address: str | Unset | None
    bind_access_address: str | Unset | None
    debug_url: str | Unset | None
    workspace_id: str | Unset | None
    owner: str | Unset | None
    tenant: str | Unset | None
    project: str | Unset | None
    pool_name: str | Unset | None
    cluster_id: str | Unset | None
    vpc_id: str | Unset | None
    subnet_network_id: str | Unset | None
    security_group_id: str | Unset | None
    load_balancer_policy: ServiceLoadBalancerPolicy | str | Unset | None
    priority: int | Unset | None
    invocation_times: int | Unset | None
    failed_times: int | Unset | None
    publish_at: int | Unset | None
    update_time: int | Unset | None
    operation_time: int | Unset | None
    transition_at: int | Unset | None
    due_time: int | Unset | None
    schedule: list[ServiceSchedule] | Unset | None
    is_shared: bool | Unset | None
    shared_count: int | Unset | None
    is_free: bool | Unset | None
    additional_properties_: dict[str, Any] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        service_id: str | Unset | None,
        service_name: str | Unset | None,
        infer_type: ServiceInferType | str | Unset | None,
        status: ServiceStatus | str | Unset | None,
        config: list[ServiceConfig] | Unset | None,
        workspace_id: str | Unset | None,
        owner: str | Unset | None,
        tenant: str | Unset | None,
        project: str | Unset | None,
        publish_at: int | Unset | None,
        update_time: int | Unset | None,
        description: str | Unset | None = UNSET,
        progress: int | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        access_address: str | Unset | None = UNSET,
        bind_access_address: str | Unset | None = UNSET,
        debug_url: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        subnet_network_id: str | Unset | None = UNSET,
        security_group_id: str | Unset | None = UNSET,
        load_balancer_policy: ServiceLoadBalancerPolicy | str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        invocation_times: int | Unset | None = UNSET,
        failed_times: int | Unset | None = UNSET,
        operation_time: int | Unset | None = UNSET,
        transition_at: int | Unset | None = UNSET,
        due_time: int | Unset | None = UNSET,
        schedule: list[ServiceSchedule] | Unset | None = UNSET,
        is_shared: bool | Unset | None = UNSET,
        shared_count: int | Unset | None = UNSET,
        is_free: bool | Unset | None = UNSET,
        additional_properties_: dict[str, Any] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.service_id = service_id
        self.service_name = service_name
        self.description = description
        self.infer_type = infer_type
        self.status = status
        self.progress = progress
        self.error_msg = error_msg
        self.config = config
        self.access_address = access_address
        self.bind_access_address = bind_access_address
        self.debug_url = debug_url
        self.workspace_id = workspace_id
        self.owner = owner
        self.tenant = tenant
        self.project = project
        self.pool_name = pool_name
        self.cluster_id = cluster_id
        self.vpc_id = vpc_id
        self.subnet_network_id = subnet_network_id
        self.security_group_id = security_group_id
        self.load_balancer_policy = load_balancer_policy
        self.priority = priority
        self.invocation_times = invocation_times
        self.failed_times = failed_times
        self.publish_at = publish_at
        self.update_time = update_time
        self.operation_time = operation_time
        self.transition_at = transition_at
        self.due_time = due_time
        self.schedule = schedule
        self.is_shared = is_shared
        self.shared_count = shared_count
        self.is_free = is_free
        self.additional_properties_ = additional_properties_
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Service:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.service_id = get("service_id", UNSET)
        self.service_name = get("service_name", UNSET)
        self.description = get("description", UNSET)
        v = get("infer_type", UNSET)
        self.infer_type = ServiceInferType.of(v)
        v = get("status", UNSET)
        self.status = ServiceStatus.of(v)
        self.progress = get("progress", UNSET)
        self.error_msg = get("error_msg", UNSET)
        v = get("config", UNSET)
        self.config = (
            [ServiceConfig.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.access_address = get("access_address", UNSET)
        self.bind_access_address = get("bind_access_address", UNSET)
        self.debug_url = get("debug_url", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.owner = get("owner", UNSET)
        self.tenant = get("tenant", UNSET)
        self.project = get("project", UNSET)
        self.pool_name = get("pool_name", UNSET)
        self.cluster_id = get("cluster_id", UNSET)
        self.vpc_id = get("vpc_id", UNSET)
        self.subnet_network_id = get("subnet_network_id", UNSET)
        self.security_group_id = get("security_group_id", UNSET)
        v = get("load_balancer_policy", UNSET)
        self.load_balancer_policy = ServiceLoadBalancerPolicy.of(v)
        self.priority = get("priority", UNSET)
        self.invocation_times = get("invocation_times", UNSET)
        self.failed_times = get("failed_times", UNSET)
        self.publish_at = get("publish_at", UNSET)
        self.update_time = get("update_time", UNSET)
        self.operation_time = get("operation_time", UNSET)
        self.transition_at = get("transition_at", UNSET)
        self.due_time = get("due_time", UNSET)
        v = get("schedule", UNSET)
        self.schedule = (
            [ServiceSchedule.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.is_shared = get("is_shared", UNSET)
        self.shared_count = get("shared_count", UNSET)
        self.is_free = get("is_free", UNSET)
        self.additional_properties_ = get("additional_properties", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.service_id
        if v is not UNSET:
            out["service_id"] = v
        v = self.service_name
        if v is not UNSET:
            out["service_name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.infer_type
        if v is not UNSET:
            out["infer_type"] = to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.progress
        if v is not UNSET:
            out["progress"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        v = self.config
        if v is not UNSET:
            out["config"] = (
                [i0.to_dict() if i0.__class__ is ServiceConfig else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.access_address
        if v is not UNSET:
            out["access_address"] = v
        v = self.bind_access_address
        if v is not UNSET:
            out["bind_access_address"] = v
        v = self.debug_url
        if v is not UNSET:
            out["debug_url"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.owner
        if v is not UNSET:
            out["owner"] = v
        v = self.tenant
        if v is not UNSET:
            out["tenant"] = v
        v = self.project
        if v is not UNSET:
            out["project"] = v
        v = self.pool_name
        if v is not UNSET:
            out["pool_name"] = v
        v = self.cluster_id
        if v is not UNSET:
            out["cluster_id"] = v
        v = self.vpc_id
        if v is not UNSET:
            out["vpc_id"] = v
        v = self.subnet_network_id
        if v is not UNSET:
            out["subnet_network_id"] = v
        v = self.security_group_id
        if v is not UNSET:
            out["security_group_id"] = v
        v = self.load_balancer_policy
        if v is not UNSET:
            out["load_balancer_policy"] = to_wire(v)
        v = self.priority
        if v is not UNSET:
            out["priority"] = v
        v = self.invocation_times
        if v is not UNSET:
            out["invocation_times"] = v
        v = self.failed_times
        if v is not UNSET:
            out["failed_times"] = v
        v = self.publish_at
        if v is not UNSET:
            out["publish_at"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        v = self.operation_time
        if v is not UNSET:
            out["operation_time"] = v
        v = self.transition_at
        if v is not UNSET:
            out["transition_at"] = v
        v = self.due_time
        if v is not UNSET:
            out["due_time"] = v
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = (
                [i0.to_dict() if i0.__class__ is ServiceSchedule else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.is_shared
        if v is not UNSET:
            out["is_shared"] = v
        v = self.shared_count
        if v is not UNSET:
            out["shared_count"] = v
        v = self.is_free
        if v is not UNSET:
            out["is_free"] = v
        v = self.additional_properties_
        if v is not UNSET:
            out["additional_properties"] = (
                {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
            )
        return out


_KEYS = frozenset(Service.__wire_names__)
from .service_config import ServiceConfig  # noqa: E402
from .service_infer_type import ServiceInferType  # noqa: E402
from .service_load_balancer_policy import ServiceLoadBalancerPolicy  # noqa: E402
from .service_schedule import ServiceSchedule  # noqa: E402
from .service_status import ServiceStatus  # noqa: E402
