# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateServiceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_additional_settings import ServiceAdditionalSettings
    from .service_config_input import ServiceConfigInput
    from .service_infer_type import ServiceInferType, ServiceInferTypeValue
    from .service_load_balancer_policy import ServiceLoadBalancerPolicy, ServiceLoadBalancerPolicyValue
    from .service_schedule_input import ServiceScheduleInput
    from .service_secret import ServiceSecret


class CreateServiceRequest(BaseModel):
    """Configuration of a new service."""

    service_name: str
    """Name of the service, unique in the project. From 1 to 64 characters."""

    infer_type: ServiceInferType | ServiceInferTypeValue | str
    """Inference mode of the service."""

    config: list[ServiceConfigInput]
    """Models to deploy. A batch service takes one model; a real-time service takes different versions."""

    description: str | Unset | None = UNSET
    """Description of the service. Defaults to an empty string. At most 100 characters. Matches `^[^!<>+&"']*$`."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    schedule: list[ServiceScheduleInput] | Unset | None = UNSET
    """Schedule for stopping a real-time service automatically. By default, the service keeps running."""

    pool_name: str | Unset | None = UNSET
    """Name of the dedicated resource pool to run in. Takes precedence over cluster_id. If neither is set, the shared
    pool is used. A pool set for a model in config takes precedence.
    """

    cluster_id: str | Unset | None = UNSET
    """ID of an older dedicated resource pool, or of the edge pool of an edge service. If set, vpc_id is ignored. A
    pool set for a model in config takes precedence.
    """

    vpc_id: str | Unset | None = UNSET
    """ID of the VPC that a real-time service joins in order to reach other systems. Defaults to an isolated VPC.
    Cannot be changed later.
    """

    subnet_network_id: str | Unset | None = UNSET
    """Network ID of the subnet. Required with vpc_id."""

    security_group_id: str | Unset | None = UNSET
    """ID of the security group of the instances. Required with vpc_id. The group must allow inbound TCP traffic on
    port 8080 from any address.
    """

    load_balancer_policy: ServiceLoadBalancerPolicy | ServiceLoadBalancerPolicyValue | Unset | None = UNSET
    """Load-balancing policy for the instances of a synchronous real-time service."""

    priority: int | Unset | None = UNSET
    """Priority for resources, for real-time and batch services. Services with a higher number take precedence when
    resources are scarce. From 1 to 3.
    """

    service_secrets: list[ServiceSecret] | Unset | None = UNSET
    """Secrets to mount in the containers."""

    additional_properties_: ServiceAdditionalSettings | Unset | None = json_field(
        default=UNSET, key="additional_properties"
    )
    """Additional settings, such as notifications and log reporting."""
