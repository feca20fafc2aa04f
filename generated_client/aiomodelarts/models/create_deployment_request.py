# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateDeploymentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .deployment_advanced_config import DeploymentAdvancedConfig
    from .deployment_framework import DeploymentFramework, DeploymentFrameworkValue
    from .deployment_model import DeploymentModel
    from .deployment_schedule_strategy import DeploymentScheduleStrategy, DeploymentScheduleStrategyValue
    from .deployment_secret_type import DeploymentSecretType, DeploymentSecretTypeValue
    from .deployment_type import DeploymentType, DeploymentTypeValue
    from .deployment_unit_input import DeploymentUnitInput
    from .deployment_workload_type import DeploymentWorkloadType, DeploymentWorkloadTypeValue


class CreateDeploymentRequest(BaseModel):
    """Settings of a deployment. Fields about its state have no effect in a request."""

    id: str | Unset | None = UNSET
    """ID of an existing deployment, in a change."""

    name: str
    """Name of the deployment. From 1 to 64 characters."""

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool."""

    count: int
    """Number of instances. From 1 to 128."""

    system_log_dump_enable: bool | Unset | None = UNSET
    """Whether system logs are dumped; only in physical pools with NPUs. Default of the service: False."""

    unit_configs: list[DeploymentUnitInput]
    """Units of an instance. An instance on a single machine has exactly one. At least 1 item."""

    weight: int | Unset | None = UNSET
    """Share of the requests, in percent. From 0 to 100."""

    secret_type: DeploymentSecretType | DeploymentSecretTypeValue | str | Unset | None = UNSET
    """Kind of credentials."""

    secret_name: str | Unset | None = UNSET
    """Name of the credentials, with the kind dew."""

    priority: int | Unset | None = UNSET
    """Priority of the service. A running service needs it in a change, with the value that it has. From 1 to 3."""

    high_avail_switch: bool | Unset | None = UNSET
    """Deprecated. Whether the pods of different instances are spread over nodes. Replaced by schedule_strategy.
    Default of the service: True.
    """

    schedule_strategy: DeploymentScheduleStrategy | DeploymentScheduleStrategyValue | str | Unset | None = UNSET
    """How pods are placed. Default of the service: 'HIGH_AVAILABILITY'."""

    version: str | Unset | None = UNSET
    """Version number of up to three parts, from 1.0.0 to 99.99.99. At most 8 characters. Matches
    `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    version_id: str | Unset | None = UNSET
    """ID of the version."""

    description: str | Unset | None = UNSET
    """Description of the deployment, without the characters < and >. At most 512 characters."""

    framework: DeploymentFramework | DeploymentFrameworkValue | str | Unset | None = UNSET
    """Software that runs the model. Default of the service: 'COMMON'."""

    running_count: int | Unset | None = UNSET
    """Number of running instances. From 1 to 128."""

    deploy_type: DeploymentType | DeploymentTypeValue | str | Unset | None = UNSET
    """How an instance is spread over machines."""

    mirror_traffic_enable: bool | Unset | None = UNSET
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: str | Unset | None = UNSET
    """Share of the copied requests, in percent."""

    version_count: int | Unset | None = UNSET
    """Number of versions."""

    workload_type: DeploymentWorkloadType | DeploymentWorkloadTypeValue | str | Unset | None = UNSET
    """Kind of Kubernetes workload."""

    update_at: int | datetime | Unset | None = UNSET
    """Time of the last change, in milliseconds since 1970."""

    model: DeploymentModel | Unset | None = UNSET
    """Model in the containers."""

    advanced_config: DeploymentAdvancedConfig | Unset | None = UNSET
    """Further settings."""
