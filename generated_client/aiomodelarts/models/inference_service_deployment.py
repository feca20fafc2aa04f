# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceDeployment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_advanced_config import DeploymentAdvancedConfig
    from .deployment_framework import DeploymentFramework
    from .deployment_model import DeploymentModel
    from .deployment_schedule_strategy import DeploymentScheduleStrategy
    from .deployment_secret_type import DeploymentSecretType
    from .deployment_status import DeploymentStatus
    from .deployment_type import DeploymentType
    from .deployment_unit import DeploymentUnit
    from .deployment_workload_type import DeploymentWorkloadType
    from .inference_log_status import InferenceLogStatus


class InferenceServiceDeployment(BaseModel):
    """A deployment of an inference service, as the service shows it."""

    id: str
    """ID of the deployment."""

    name: str
    """Name of the deployment."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    count: int | None = None
    """Number of instances."""

    system_log_dump_enable: bool | None = None
    """Whether system logs are dumped; only in physical pools with NPUs."""

    unit_configs: list[DeploymentUnit] | None = None
    """Units of an instance."""

    weight: int | None = None
    """Configured share of the requests, in percent. From 0 to 100."""

    traffic_ratio: str | None = None
    """Actual share of the requests, such as 50.00%, by the weights and states of all deployments."""

    secret_type: DeploymentSecretType | None = None
    """Kind of credentials."""

    secret_name: str | None = None
    """Name of the credentials, with the kind dew."""

    priority: int | None = None
    """Priority of the service. From 1 to 3."""

    high_avail_switch: bool | None = None
    """Deprecated. Whether the pods of different instances are spread over nodes. Replaced by schedule_strategy."""

    framework: DeploymentFramework | None = None
    """Software that runs the model."""

    version: str | None = None
    """Number of the current version."""

    version_id: str | None = None
    """ID of the current version."""

    status: DeploymentStatus
    """Current state."""

    running_count: int | None = None
    """Number of running instances."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    mirror_traffic_enable: bool | None = None
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: str | None = None
    """Share of the copied requests, in percent."""

    version_count: int | None = None
    """Number of versions."""

    workload_type: DeploymentWorkloadType | None = None
    """Kind of Kubernetes workload."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    lts_state: InferenceLogStatus | None = None
    """Whether logs are collected."""

    infer_name: str | None = None
    """ID of the deployment under an older name."""

    model: DeploymentModel | None = None
    """Model in the containers."""

    advanced_config: DeploymentAdvancedConfig | None = None
    """Further settings."""

    description: str | None = None
    """Description of the deployment."""

    create_at: str | None = None
    """Time of creation, in milliseconds since 1970."""

    schedule_strategy: DeploymentScheduleStrategy | None = None
    """How pods are placed."""
