# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateDeploymentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_advanced_config import DeploymentAdvancedConfig
    from .deployment_framework import DeploymentFramework, DeploymentFrameworkValue
    from .deployment_model import DeploymentModel
    from .deployment_schedule_strategy import DeploymentScheduleStrategy, DeploymentScheduleStrategyValue
    from .deployment_secret_type import DeploymentSecretType, DeploymentSecretTypeValue
    from .deployment_status import DeploymentStatus, DeploymentStatusValue
    from .deployment_task_limit import DeploymentTaskLimit
    from .deployment_type import DeploymentType, DeploymentTypeValue
    from .deployment_unit_input import DeploymentUnitInput


class UpdateDeploymentRequest(BaseModel):
    """Changes to a deployment. Settings that are not sent stay as they are."""

    id: str | Unset | None = UNSET
    """ID of the deployment."""

    name: str | Unset | None = UNSET
    """Name of the deployment."""

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool."""

    framework: DeploymentFramework | DeploymentFrameworkValue | str | Unset | None = UNSET
    """Software that runs the model."""

    count: int | Unset | None = UNSET
    """Number of instances. From 1 to 128."""

    deploy_type: DeploymentType | DeploymentTypeValue | str | Unset | None = UNSET
    """How an instance is spread over machines."""

    system_log_dump_enable: bool | Unset | None = UNSET
    """Whether system logs are dumped; only in physical pools with NPUs."""

    unit_configs: list[DeploymentUnitInput] | Unset | None = UNSET
    """Units of an instance, which replace all units that it has. At least 1 item."""

    weight: int | Unset | None = UNSET
    """Share of the requests, in percent. From 0 to 100."""

    secret_type: DeploymentSecretType | DeploymentSecretTypeValue | str | Unset | None = UNSET
    """Kind of credentials."""

    secret_name: str | Unset | None = UNSET
    """Name of the credentials; required with the kind dew."""

    priority: int | Unset | None = UNSET
    """Priority of the service. A running service needs it, with the value that it has. From 1 to 3."""

    high_avail_switch: bool | Unset | None = UNSET
    """Deprecated. Whether the pods of different instances are spread over nodes. Replaced by schedule_strategy."""

    description: str | Unset | None = UNSET
    """Description of the deployment, without the characters < and >. At most 512 characters."""

    advanced_config: DeploymentAdvancedConfig | Unset | None = UNSET
    """Further settings."""

    model: DeploymentModel | Unset | None = UNSET
    """Model in the containers."""

    mirror_traffic_enable: bool | Unset | None = UNSET
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: int | Unset | None = UNSET
    """Share of the copied requests, in percent."""

    status: DeploymentStatus | DeploymentStatusValue | str | Unset | None = UNSET
    """State of the deployment. The effect of sending it is not documented."""

    deployment_task_limit: DeploymentTaskLimit | Unset | None = UNSET
    """Limit of parallel asynchronous tasks."""

    schedule_strategy: DeploymentScheduleStrategy | DeploymentScheduleStrategyValue | str | Unset | None = UNSET
    """How pods are placed."""
