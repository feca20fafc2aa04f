# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateServiceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_additional_settings import ServiceAdditionalSettings
    from .service_config_input import ServiceConfigInput
    from .service_load_balancer_policy import ServiceLoadBalancerPolicy, ServiceLoadBalancerPolicyValue
    from .service_schedule_input import ServiceScheduleInput
    from .service_secret import ServiceSecret
    from .service_target_status import ServiceTargetStatus, ServiceTargetStatusValue


class UpdateServiceRequest(BaseModel):
    """Changes to a service. Omitted fields are not changed."""

    description: str | Unset | None = UNSET
    """New description of the service. At most 100 characters. Matches `^[^<>=&"']*$`."""

    status: ServiceTargetStatus | ServiceTargetStatusValue | Unset | None = UNSET
    """Target state, to start or stop the service. If set, config is ignored."""

    config: list[ServiceConfigInput] | Unset | None = UNSET
    """Models that replace the current ones."""

    schedule: list[ServiceScheduleInput] | Unset | None = UNSET
    """Schedule for stopping a real-time service automatically."""

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
