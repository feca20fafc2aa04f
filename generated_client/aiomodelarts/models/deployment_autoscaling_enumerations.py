# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `deployment_autoscaling`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoscalingEventSortKey(OpenStrEnum):
    """Field by which events of autoscaling are sorted. lastProbeTime is the time of the execution."""

    LAST_PROBE_TIME = "lastProbeTime"
    STATUS = "status"


AutoscalingEventSortKeyValue: TypeAlias = Literal["lastProbeTime", "status"]
"""Value of a listed member of `AutoscalingEventSortKey`, which arguments accept as well."""


class AutoscalingEventStatus(OpenStrEnum):
    """Outcome of the execution of a rule."""

    SUCCESS = "SUCCESS"
    FAILED = "FAILED"


class AutoscalingPolicyStatus(OpenStrEnum):
    """State of an autoscaling policy."""

    INACTIVE = "INACTIVE"
    ACTIVE = "ACTIVE"
    DELETED = "DELETED"


class AutoscalingRuleOperation(OpenStrEnum):
    """Change to a rule of an autoscaling policy."""

    ADD = "ADD"
    UPDATE = "UPDATE"
    DELETE = "DELETE"


AutoscalingRuleOperationValue: TypeAlias = Literal["ADD", "UPDATE", "DELETE"]
"""Value of a listed member of `AutoscalingRuleOperation`, which arguments accept as well."""


class AutoscalingRuleStatus(OpenStrEnum):
    """State of a rule. CONFIG_SUCCESS means that it is set up, and EXECUTE_SUCCESS that it has been carried out."""

    CREATING = "CREATING"
    CONFIG_SUCCESS = "CONFIG_SUCCESS"
    EXECUTE_SUCCESS = "EXECUTE_SUCCESS"
    DELETED = "DELETED"
    FAILED = "FAILED"


AutoscalingRuleStatusValue: TypeAlias = Literal["CREATING", "CONFIG_SUCCESS", "EXECUTE_SUCCESS", "DELETED", "FAILED"]
"""Value of a listed member of `AutoscalingRuleStatus`, which arguments accept as well."""


class AutoscalingTargetType(OpenStrEnum):
    """Type of the resource to which an autoscaling policy applies. GROUP is a group of instances of the
    deployment.
    """

    GROUP = "GROUP"


AutoscalingTargetTypeValue: TypeAlias = Literal["GROUP"]
"""Value of a listed member of `AutoscalingTargetType`, which arguments accept as well."""


class AutoscalingType(OpenStrEnum):
    """When a rule applies. CRON_HPA is at certain times, and METRIC_HPA depends on metrics."""

    CRON_HPA = "CRON_HPA"
    METRIC_HPA = "METRIC_HPA"


AutoscalingTypeValue: TypeAlias = Literal["CRON_HPA", "METRIC_HPA"]
"""Value of a listed member of `AutoscalingType`, which arguments accept as well."""


class HraMetricsPlace(OpenStrEnum):
    """Place from which metrics come. CONTAINER is in the container of the instance, and OTHERS another address."""

    CONTAINER = "CONTAINER"
    OTHERS = "OTHERS"


HraMetricsPlaceValue: TypeAlias = Literal["CONTAINER", "OTHERS"]
"""Value of a listed member of `HraMetricsPlace`, which arguments accept as well."""


class HraMetricsScheme(OpenStrEnum):
    """Protocol with which metrics are read."""

    HTTP = "HTTP"
    HTTPS = "HTTPS"


HraMetricsSchemeValue: TypeAlias = Literal["HTTP", "HTTPS"]
"""Value of a listed member of `HraMetricsScheme`, which arguments accept as well."""


class HraPolicyStatus(OpenStrEnum):
    """State of a policy for the ratio of roles."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    DELETED = "DELETED"


class HraRuleOperation(OpenStrEnum):
    """Change to a rule of a policy for the ratio of roles."""

    UPDATE = "UPDATE"
    DELETE = "DELETE"


HraRuleOperationValue: TypeAlias = Literal["UPDATE", "DELETE"]
"""Value of a listed member of `HraRuleOperation`, which arguments accept as well."""


class HraScalerType(OpenStrEnum):
    """Method that finds the ratio of roles. SIMULATOR_ALGO simulates the load."""

    SIMULATOR_ALGO = "SIMULATOR_ALGO"


HraScalerTypeValue: TypeAlias = Literal["SIMULATOR_ALGO"]
"""Value of a listed member of `HraScalerType`, which arguments accept as well."""
