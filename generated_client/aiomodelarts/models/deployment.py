# Generated from spec/ by `make generate`; do not edit.
"""The model `Deployment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_advanced_config import DeploymentAdvancedConfig
    from .deployment_framework import DeploymentFramework
    from .deployment_model import DeploymentModel
    from .deployment_schedule_strategy import DeploymentScheduleStrategy
    from .deployment_secret_type import DeploymentSecretType
    from .deployment_status import DeploymentStatus
    from .deployment_task_limit import DeploymentTaskLimit
    from .deployment_type import DeploymentType
    from .deployment_unit import DeploymentUnit
    from .deployment_workload_type import DeploymentWorkloadType
    from .frozen_info import FrozenInfo


class Deployment(BaseModel):
    """A deployment of an inference service."""

    id: str
    """ID of the deployment."""

    name: str
    """Name of the deployment."""

    deployment_name: str | None = None
    """Name of the deployment, again."""

    infer_name: str | None = None
    """Deprecated. ID of the deployment under an older name."""

    description: str | None = None
    """Description of the deployment."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    framework: DeploymentFramework | None = None
    """Software that runs the model."""

    version: str | None = None
    """Number of the current version."""

    version_id: str | None = None
    """ID of the current version."""

    version_count: int | None = None
    """Number of versions."""

    count: int | None = None
    """Number of instances."""

    weight: int | None = None
    """Share of the requests, in percent. From 0 to 100."""

    priority: int | None = None
    """Priority of the service. From 1 to 3."""

    secret_type: DeploymentSecretType | None = None
    """Kind of credentials."""

    secret_name: str | None = None
    """Name of the credentials, with the kind dew."""

    status: DeploymentStatus
    """Current state."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    workload_type: DeploymentWorkloadType | None = None
    """Kind of Kubernetes workload."""

    high_avail_switch: bool | None = None
    """Whether the pods of different instances are spread over nodes."""

    system_log_dump_enable: bool | None = None
    """Whether system logs are dumped; only in physical pools with NPUs."""

    schedule_strategy: DeploymentScheduleStrategy | None = None
    """How pods are placed."""

    unit_configs: list[DeploymentUnit] | None = None
    """Units of an instance."""

    model: DeploymentModel | None = None
    """Model in the containers."""

    advanced_config: DeploymentAdvancedConfig | None = None
    """Further settings."""

    mirror_traffic_enable: bool | None = None
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: int | None = None
    """Share of the copied requests, in percent."""

    user_name: str | None = None
    """Name of the user who created the deployment."""

    agency_name: str | None = None
    """Name of the agency that the deployment uses."""

    last_used_time: int | None = json_field(default=None, digits=True)
    """Time of the last use, in milliseconds since 1970."""

    deployment_task_limit: DeploymentTaskLimit | None = None
    """Limit of parallel asynchronous tasks."""

    frozen_infos: list[FrozenInfo] | None = None
    """Why and how the deployment is frozen, if it is."""

    create_at: int | None = json_field(default=None, digits=True)
    """Time of creation, in milliseconds since 1970."""

    update_at: int | None = json_field(default=None, digits=True)
    """Time of the last change, in milliseconds since 1970."""
