# Generated from spec/ by `make generate`; do not edit.
"""The model `Service`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_config import ServiceConfig
    from .service_infer_type import ServiceInferType
    from .service_load_balancer_policy import ServiceLoadBalancerPolicy
    from .service_schedule import ServiceSchedule
    from .service_status import ServiceStatus


class Service(BaseModel):
    """Service with its models."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    description: str | None = None
    """Description of the service."""

    infer_type: ServiceInferType
    """Inference mode of the service."""

    status: ServiceStatus
    """State of the service."""

    progress: int | None = None
    """Progress of the deployment, in percent."""

    error_msg: str | None = None
    """Reason for the failure. Set if status is failed."""

    config: list[ServiceConfig]
    """Models of the service and the resources that they use."""

    access_address: str | None = None
    """Inference address of a deployed real-time service."""

    bind_access_address: str | None = None
    """Inference address under a custom domain name, if one is bound."""

    debug_url: str | None = None
    """Address for online debugging. Set for a real-time service with a single instance whose model supports it."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    owner: str
    """ID of the user who owns the service."""

    tenant: str
    """ID of the account that owns the service."""

    project: str
    """ID of the project that owns the service."""

    pool_name: str | None = None
    """Name of the dedicated resource pool, if one is used."""

    cluster_id: str | None = None
    """ID of the older dedicated resource pool or edge pool, if one is used."""

    vpc_id: str | None = None
    """ID of the VPC of the instances, if one is set."""

    subnet_network_id: str | None = None
    """Network ID of the subnet of the instances, if one is set."""

    security_group_id: str | None = None
    """ID of the security group of the instances, if one is set."""

    load_balancer_policy: ServiceLoadBalancerPolicy | None = None
    """Load-balancing policy for the instances of a synchronous real-time service."""

    priority: int | None = None
    """Priority for resources, from 1 to 3. Services with a higher number take precedence when resources are
    scarce.
    """

    invocation_times: int | None = None
    """Total number of calls to the service."""

    failed_times: int | None = None
    """Number of failed calls."""

    publish_at: int
    """Time of the last deployment, in milliseconds since 1970."""

    update_time: int
    """Time of the last configuration change, in milliseconds since 1970."""

    operation_time: int | None = None
    """Time of the last operation by a user, in milliseconds since 1970."""

    transition_at: int | None = None
    """Time of the last state change, in milliseconds since 1970."""

    due_time: int | None = None
    """Time at which the service stops automatically, in milliseconds since 1970. Absent if there is no schedule."""

    schedule: list[ServiceSchedule] | None = None
    """Schedule for stopping the service automatically. Absent if there is none."""

    is_shared: bool | None = None
    """Whether the service is a subscription instead of a deployment in this project."""

    shared_count: int | None = None
    """Number of subscriptions to the service."""

    is_free: bool | None = None
    """Whether the flavor of the service is free of charge."""

    additional_properties_: dict[str, Any] | None = json_field(default=None, key="additional_properties")
    """Additional settings, such as notifications."""
