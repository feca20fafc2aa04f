# Generated from spec/ by `make generate`; do not edit.
"""Models of `deployment_autoscaling`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_autoscaling_enumerations import (
        AutoscalingEventStatus,
        AutoscalingPolicyStatus,
        AutoscalingRuleOperation,
        AutoscalingRuleOperationValue,
        AutoscalingRuleStatus,
        AutoscalingRuleStatusValue,
        AutoscalingTargetType,
        AutoscalingTargetTypeValue,
        AutoscalingType,
        AutoscalingTypeValue,
        HraMetricsPlace,
        HraMetricsScheme,
        HraPolicyStatus,
        HraRuleOperation,
        HraRuleOperationValue,
        HraScalerType,
        HraScalerTypeValue,
    )


class AutoscalingEvent(BaseModel):
    """Execution of a rule of an autoscaling policy."""

    id: str
    """ID of the event."""

    hpa_id: str | None = None
    """ID of the policy."""

    status: AutoscalingEventStatus | None = None
    """Whether the rule was executed."""

    message: str | None = None
    """Information about the execution of the rule."""

    current_replicas: int | None = None
    """Number of instances before the change."""

    target_replicas: int | None = None
    """Number of instances that the rule requests."""

    final_replicas: int | None = None
    """Number of instances after the change."""

    record_time: str | None = None
    """Time of the execution, in the format YYYY-MM-DD hh:mm:ss."""


class AutoscalingEventPage(BasePage["AutoscalingEvent"], items="data", total="total"):
    """One page of the events of an autoscaling policy."""

    current: int | None = None
    """Number of this page."""

    pages: int | None = None
    """Number of pages of the requested size."""

    size: int | None = None
    """Number of events on a page."""

    total: int
    """Total number of matches."""

    data: list[AutoscalingEvent]
    """Events on this page."""


class AutoscalingPolicy(BaseModel):
    """Policy that changes the number of instances of a deployment."""

    id: str
    """ID of the policy."""

    name: str | None = None
    """Name of the policy."""

    target_resource_id: str | None = None
    """ID of the instance group to which the policy applies."""

    target_resource_type: AutoscalingTargetType | None = None
    """Type of the resource to which the policy applies."""

    min_replicas: int | None = None
    """Lower limit of the number of instances. From 1 to 128."""

    max_replicas: int | None = None
    """Upper limit of the number of instances. From 1 to 128."""

    status: AutoscalingPolicyStatus
    """State of the policy."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    hpa_rules: list[AutoscalingRule] | None = None
    """Rules of the policy."""


class AutoscalingRule(BaseModel):
    """Rule of an autoscaling policy."""

    id: str | None = None
    """ID of the rule."""

    hpa_id: str | None = None
    """ID of the policy."""

    name: str
    """Name of the rule."""

    type: AutoscalingType | None = None
    """Whether the rule applies at certain times or by metrics."""

    schedule: str | None = None
    """Times of the change, as a cron expression that begins with the minute."""

    target_replicas: int | None = None
    """Number of instances to change to."""

    disable: str | None = None
    """Whether the rule is switched off, as true or false."""

    status: AutoscalingRuleStatus | None = None
    """State of the rule."""


class AutoscalingRuleInput(BaseModel):
    """Rule of an autoscaling policy to create, change or delete."""

    operate: AutoscalingRuleOperation | AutoscalingRuleOperationValue | Unset | None = UNSET
    """What to do with the rule when the policy is changed."""

    id: str | Unset | None = UNSET
    """ID of the rule to change or delete. From 4 to 64 characters."""

    name: str | Unset | None = UNSET
    """Name of the rule. Can contain lowercase letters, digits and hyphens, begins with a letter and does not end with
    a hyphen. From 4 to 64 characters. Matches `^[a-z]([a-z0-9-]*[a-z0-9])?$`.
    """

    type: AutoscalingType | AutoscalingTypeValue | str
    """Whether the rule applies at certain times or by metrics."""

    schedule: str
    """Times of the change, as a cron expression of five fields that begins with the minute."""

    target_replicas: int
    """Number of instances to change to. From 1 to 128."""

    min_replicas: int | Unset | None = UNSET
    """Lower limit of the number of instances. From 1 to 128."""

    max_replicas: int | Unset | None = UNSET
    """Upper limit of the number of instances. From 1 to 128."""

    upscale_window: int | Unset | None = UNSET
    """Pause after a change before the number of instances may grow again. From 1 to 128."""

    downscale_window: int | Unset | None = UNSET
    """Pause after a change before the number of instances may shrink again. From 1 to 128."""

    disable: bool | Unset | None = UNSET
    """Whether the rule is switched off."""

    status: AutoscalingRuleStatus | AutoscalingRuleStatusValue | str | Unset | None = UNSET
    """State of the rule, as in a response."""


class CreateAutoscalingPolicyRequest(BaseModel):
    """Autoscaling policy for the instances of a deployment."""

    type: AutoscalingType | AutoscalingTypeValue | str
    """Whether the rules apply at certain times or by metrics."""

    target_resource_id: str
    """ID of the instance group to which the policy applies."""

    target_resource_type: AutoscalingTargetType | AutoscalingTargetTypeValue | str
    """Type of the resource to which the policy applies."""

    hpa_rules: list[AutoscalingRuleInput]
    """Rules of the policy."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""


class CreateHraPolicyRequest(BaseModel):
    """Policy for the ratio of roles to create."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    hra_rules: list[HraRuleInput]
    """Rules of the policy."""

    disable: bool | Unset | None = UNSET
    """Whether the policy is switched off."""

    min_replicas: int | Unset | None = UNSET
    """Lower limit of the number of instances. Currently without effect. Default of the service: 1. From 1 to 128."""

    max_replicas: int | Unset | None = UNSET
    """Upper limit of the number of instances. Currently without effect. Default of the service: 128. From 1 to
    128.
    """

    scale_window: int | Unset | None = UNSET
    """Window for changes of the number of instances. Currently without effect. Default of the service: 300."""


class HraLatencyObjective(BaseModel):
    """Latency that an inference service should have for most requests."""

    metric_ttft: int | None = json_field(default=None, time="duration-milliseconds")
    """Time to the first token, in milliseconds. Default of the service: 100. From 0 to 10000."""

    metric_tpot: int | None = json_field(default=None, time="duration-milliseconds")
    """Time per further token, in milliseconds. Default of the service: 50. From 0 to 1000."""

    percental: int | None = None
    """Share of the requests that must meet the objective, in percent. From 0 to 100."""


class HraMetricsSource(BaseModel):
    """Address from which metrics are read."""

    endpoint: str
    """IP address, domain name or localhost."""

    path: str | None = None
    """Path of the metrics, such as /metrics."""

    port: str
    """Port number, from 1 to 65535."""

    scheme: HraMetricsScheme
    """Protocol of the address."""

    metrics_source: HraMetricsPlace | None = None
    """Whether the address is in the container. Defaults to CONTAINER."""


class HraObjectives(BaseModel):
    """Latency objectives and the time for which the load is predicted."""

    slo_objectives: list[HraLatencyObjective]
    """Latency that most requests should not exceed."""

    predict_window_seconds: int | None = json_field(default=None, time="duration-seconds")
    """Time for which the load is predicted, in seconds. Default of the service: 60. From 60 to 600."""


class HraPolicy(BaseModel):
    """Horizontal resource autoscaling policy, for the ratio of roles in a deployment."""

    id: str
    """ID of the policy."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    hra_rules: list[HraRule] | None = None
    """Rules of the policy."""

    disable: bool | None = None
    """Whether the policy is switched off."""

    policy_status: HraPolicyStatus | None = None
    """State of the policy."""

    min_replicas: int | None = None
    """Lower limit of the number of instances. Currently without effect. From 1 to 128."""

    max_replicas: int | None = None
    """Upper limit of the number of instances. Currently without effect. From 1 to 128."""

    scale_window: int | None = None
    """Window for changes of the number of instances. Currently without effect."""


class HraRoleReplicas(BaseModel):
    """Limits for the number of instances of a role. Currently without effect."""

    name: str
    """Name of the role."""

    min_replicas: int | None = None
    """Lower limit of the number of instances. From 1 to 128."""

    max_replicas: int | None = None
    """Upper limit of the number of instances. From 1 to 128."""


class HraRule(BaseModel):
    """Rule of a policy for the ratio of roles."""

    id: str
    """ID of the rule."""

    name: str | None = None
    """Name of the rule."""

    disable: bool | None = None
    """Whether the rule is switched off."""

    scaler_type: HraScalerType | None = None
    """Method that finds the ratio."""

    rule_status: AutoscalingRuleStatus | None = None
    """State of the rule."""

    slo_info: list[HraObjectives] | None = None
    """Latency objectives."""

    metrics: list[HraMetricsSource] | None = None
    """Addresses from which metrics are read."""

    role_replica: list[HraRoleReplicas] | None = None
    """Limits for the roles. Currently without effect."""


class HraRuleInput(BaseModel):
    """Rule of a policy for the ratio of roles to create."""

    scaler_type: HraScalerType | HraScalerTypeValue | str | Unset | None = UNSET
    """Method that finds the ratio."""

    slo_info: list[HraObjectives]
    """Latency objectives."""

    metrics: list[HraMetricsSource]
    """Addresses from which metrics are read."""

    role_replica: list[HraRoleReplicas] | Unset | None = UNSET
    """Limits for the roles. Currently without effect."""


class HraRuleUpdate(BaseModel):
    """Rule of a policy for the ratio of roles to change or delete."""

    scaler_type: HraScalerType | HraScalerTypeValue | str | Unset | None = UNSET
    """Method that finds the ratio."""

    slo_info: list[HraObjectives]
    """Latency objectives."""

    metrics: list[HraMetricsSource]
    """Addresses from which metrics are read."""

    role_replica: list[HraRoleReplicas] | Unset | None = UNSET
    """Limits for the roles. Currently without effect."""

    id: str
    """ID of the rule."""

    operate: HraRuleOperation | HraRuleOperationValue
    """What to do with the rule."""


class UpdateAutoscalingPolicyRequest(BaseModel):
    """Changes to the rules of an autoscaling policy."""

    id: str
    """ID of the policy."""

    hpa_rules: list[AutoscalingRuleInput] | Unset | None = UNSET
    """Rules to add, change or delete."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""


class UpdateHraPolicyRequest(BaseModel):
    """Changes to a policy for the ratio of roles."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    hra_rules: list[HraRuleUpdate]
    """Rules to change or delete."""

    disable: bool | Unset | None = UNSET
    """Whether the policy is switched off."""

    min_replicas: int | Unset | None = UNSET
    """Lower limit of the number of instances. Currently without effect. Default of the service: 1. From 1 to 128."""

    max_replicas: int | Unset | None = UNSET
    """Upper limit of the number of instances. Currently without effect. Default of the service: 128. From 1 to
    128.
    """

    scale_window: int | Unset | None = UNSET
    """Window for changes of the number of instances. Currently without effect. Default of the service: 300."""
