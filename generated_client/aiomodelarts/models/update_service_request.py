# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateServiceRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateServiceRequest(BaseModel):
    """Changes to a service. Omitted fields are not changed.

    Attributes:
        description: New description of the service. At most 100 characters.
        status: Target state, to start or stop the service. If set, config is ignored.
        config: Models that replace the current ones.
        schedule: Schedule for stopping a real-time service automatically.
        load_balancer_policy: Load-balancing policy for the instances of a synchronous real-time service.
        priority: Priority for resources, for real-time and batch services. Services with a higher number take
            precedence when resources are scarce. From 1 to 3.
        service_secrets: Secrets to mount in the containers.
        additional_properties_: Additional settings, such as notifications and log reporting.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "status": "status",
        "config": "config",
        "schedule": "schedule",
        "load_balancer_policy": "load_balancer_policy",
        "priority": "priority",
        "service_secrets": "service_secrets",
        "additional_properties": "additional_properties_",
    }

    description: str | Unset | None
    status: ServiceTargetStatus | str | Unset | None
    config: list[ServiceConfigInput] | Unset | None
    schedule: list[ServiceScheduleInput] | Unset | None
    load_balancer_policy: ServiceLoadBalancerPolicy | str | Unset | None
    priority: int | Unset | None
    service_secrets: list[ServiceSecret] | Unset | None
    additional_properties_: ServiceAdditionalSettings | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        description: str | Unset | None = UNSET,
        status: ServiceTargetStatus | str | Unset | None = UNSET,
        config: list[ServiceConfigInput] | Unset | None = UNSET,
        schedule: list[ServiceScheduleInput] | Unset | None = UNSET,
        load_balancer_policy: ServiceLoadBalancerPolicy | str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        service_secrets: list[ServiceSecret] | Unset | None = UNSET,
        additional_properties_: ServiceAdditionalSettings | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.status = status
        self.config = config
        self.schedule = schedule
        self.load_balancer_policy = load_balancer_policy
        self.priority = priority
        self.service_secrets = service_secrets
        self.additional_properties_ = additional_properties_
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateServiceRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.description = get("description", UNSET)
        v = get("status", UNSET)
        self.status = ServiceTargetStatus.of(v)
        v = get("config", UNSET)
        self.config = (
            [ServiceConfigInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("schedule", UNSET)
        self.schedule = (
            [ServiceScheduleInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
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
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.config
        if v is not UNSET:
            out["config"] = (
                [i0.to_dict() if i0.__class__ is ServiceConfigInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = (
                [i0.to_dict() if i0.__class__ is ServiceScheduleInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
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


_KEYS = frozenset(UpdateServiceRequest.__wire_names__)
from .service_additional_settings import ServiceAdditionalSettings  # noqa: E402
from .service_config_input import ServiceConfigInput  # noqa: E402
from .service_load_balancer_policy import ServiceLoadBalancerPolicy  # noqa: E402
from .service_schedule_input import ServiceScheduleInput  # noqa: E402
from .service_secret import ServiceSecret  # noqa: E402
from .service_target_status import ServiceTargetStatus  # noqa: E402
