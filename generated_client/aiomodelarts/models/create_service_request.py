# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateServiceRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateServiceRequest(BaseModel):
    """Configuration of a new service.

    Attributes:
        service_name: Name of the service, unique in the project. At most 64 characters.
        infer_type: Inference mode of the service.
        config: Models to deploy. A batch service takes one model; a real-time service takes different versions.
        description: Description of the service. Defaults to an empty string. At most 100 characters.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
        schedule: Schedule for stopping a real-time service automatically. By default, the service keeps running.
        pool_name: Name of the dedicated resource pool to run in. Takes precedence over cluster_id. If neither is set,
            the shared pool is used. A pool set for a model in config takes precedence.
        cluster_id: ID of an older dedicated resource pool, or of the edge pool of an edge service. If set, vpc_id is
            ignored. A pool set for a model in config takes precedence.
        vpc_id: ID of the VPC that a real-time service joins in order to reach other systems. Defaults to an isolated
            VPC. Cannot be changed later.
        subnet_network_id: Network ID of the subnet. Required with vpc_id.
        security_group_id: ID of the security group of the instances. Required with vpc_id. The group must allow
            inbound TCP traffic on port 8080 from any address.
        load_balancer_policy: Load-balancing policy for the instances of a synchronous real-time service.
        priority: Priority for resources, for real-time and batch services. Services with a higher number take
            precedence when resources are scarce. From 1 to 3.
        service_secrets: Secrets to mount in the containers.
        additional_properties_: Additional settings, such as notifications and log reporting.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "service_name": "service_name",
        "infer_type": "infer_type",
        "config": "config",
        "description": "description",
        "workspace_id": "workspace_id",
        "schedule": "schedule",
        "pool_name": "pool_name",
        "cluster_id": "cluster_id",
        "vpc_id": "vpc_id",
        "subnet_network_id": "subnet_network_id",
        "security_group_id": "security_group_id",
        "load_balancer_policy": "load_balancer_policy",
        "priority": "priority",
        "service_secrets": "service_secrets",
        "additional_properties": "additional_properties_",
    }

    service_name: str | Unset | None
    infer_type: ServiceInferType | str | Unset | None
    config: list[ServiceConfigInput] | Unset | None
    description: str | Unset | None
    workspace_id: str | Unset | None
    schedule: list[ServiceScheduleInput] | Unset | None
    pool_name: str | Unset | None
    cluster_id: str | Unset | None
    vpc_id: str | Unset | None
    subnet_network_id: str | Unset | None
    security_group_id: str | Unset | None
    load_balancer_policy: ServiceLoadBalancerPolicy | str | Unset | None
    priority: int | Unset | None
    service_secrets: list[ServiceSecret] | Unset | None
    additional_properties_: ServiceAdditionalSettings | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        service_name: str | Unset | None,
        infer_type: ServiceInferType | str | Unset | None,
        config: list[ServiceConfigInput] | Unset | None,
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: list[ServiceScheduleInput] | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        cluster_id: str | Unset | None = UNSET,
        vpc_id: str | Unset | None = UNSET,
        subnet_network_id: str | Unset | None = UNSET,
        security_group_id: str | Unset | None = UNSET,
        load_balancer_policy: ServiceLoadBalancerPolicy | str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: list[ServiceSecret] | Unset | None = UNSET,
        additional_properties_: ServiceAdditionalSettings | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.service_name = service_name
        self.infer_type = infer_type
        self.config = config
        self.description = description
        self.workspace_id = workspace_id
        self.schedule = schedule
        self.pool_name = pool_name
        self.cluster_id = cluster_id
        self.vpc_id = vpc_id
        self.subnet_network_id = subnet_network_id
        self.security_group_id = security_group_id
        self.load_balancer_policy = load_balancer_policy
        self.priority = priority
        self.service_secrets = service_secrets
        self.additional_properties_ = additional_properties_
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateServiceRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.service_name = get("service_name", UNSET)
        v = get("infer_type", UNSET)
        self.infer_type = ServiceInferType.of(v)
        v = get("config", UNSET)
        self.config = (
            [ServiceConfigInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.description = get("description", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        v = get("schedule", UNSET)
        self.schedule = (
            [ServiceScheduleInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.pool_name = get("pool_name", UNSET)
        self.cluster_id = get("cluster_id", UNSET)
        self.vpc_id = get("vpc_id", UNSET)
        self.subnet_network_id = get("subnet_network_id", UNSET)
        self.security_group_id = get("security_group_id", UNSET)
        v = get("load_balancer_policy", UNSET)
        self.load_balancer_policy = ServiceLoadBalancerPolicy.of(v)
        self.priority = get("priority", UNSET)
        v = get("service_secrets", UNSET)
        self.service_secrets = (
            [ServiceSecret.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("additional_properties", UNSET)
        self.additional_properties_ = ServiceAdditionalSettings.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.service_name
        if v is not UNSET:
            out["service_name"] = v
        v = self.infer_type
        if v is not UNSET:
            out["infer_type"] = to_wire(v)
        v = self.config
        if v is not UNSET:
            out["config"] = (
                [i0.to_dict() if i0.__class__ is ServiceConfigInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = (
                [i0.to_dict() if i0.__class__ is ServiceScheduleInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
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
        v = self.service_secrets
        if v is not UNSET:
            out["service_secrets"] = (
                [i0.to_dict() if i0.__class__ is ServiceSecret else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.additional_properties_
        if v is not UNSET:
            out["additional_properties"] = v.to_dict() if v.__class__ is ServiceAdditionalSettings else to_wire(v)
        return out


_KEYS = frozenset(CreateServiceRequest.__wire_names__)
from .service_additional_settings import ServiceAdditionalSettings  # noqa: E402
from .service_config_input import ServiceConfigInput  # noqa: E402
from .service_infer_type import ServiceInferType  # noqa: E402
from .service_load_balancer_policy import ServiceLoadBalancerPolicy  # noqa: E402
from .service_schedule_input import ServiceScheduleInput  # noqa: E402
from .service_secret import ServiceSecret  # noqa: E402
