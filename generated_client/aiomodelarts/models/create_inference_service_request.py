# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateInferenceServiceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .create_deployment_request import CreateDeploymentRequest
    from .deployment_type import DeploymentType, DeploymentTypeValue
    from .deployment_workload_type import DeploymentWorkloadType, DeploymentWorkloadTypeValue
    from .inference_log_config_input import InferenceLogConfigInput
    from .inference_log_strategy import InferenceLogStrategy, InferenceLogStrategyValue
    from .inference_runtime_config_input import InferenceRuntimeConfigInput
    from .inference_service_type import InferenceServiceType, InferenceServiceTypeValue
    from .inference_task_type import InferenceTaskType, InferenceTaskTypeValue
    from .inference_upgrade_config import InferenceUpgradeConfig
    from .resource_tag import ResourceTag
    from .service_schedule_input import ServiceScheduleInput


class CreateInferenceServiceRequest(BaseModel):
    """Settings of a new inference service."""

    name: str
    """Name of the service: letters, Chinese characters, digits, hyphens and underscores. No other service may have
    it. From 1 to 64 characters.
    """

    version: str | Unset | None = UNSET
    """Version number of up to three parts, from 1.0.0 to 99.99.99. Defaults to 1.0.0. At most 8 characters. Matches
    `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    description: str | Unset | None = UNSET
    """Description of the service, without the characters < and >. At most 512 characters."""

    type: InferenceServiceType | InferenceServiceTypeValue | str
    """Kind of service."""

    deploy_type: DeploymentType | DeploymentTypeValue | str | Unset | None = UNSET
    """How an instance is spread over machines."""

    group_configs: list[CreateDeploymentRequest]
    """First deployment of the service. It may be empty. At most 1 item."""

    runtime_config: InferenceRuntimeConfigInput
    """How the service is called, with its limits and secrets."""

    upgrade_config: InferenceUpgradeConfig | Unset | None = UNSET
    """How instances are replaced by those of a new version."""

    lts_strategy: InferenceLogStrategy | InferenceLogStrategyValue | str | Unset | None = UNSET
    """Where logs go. Default of the service: 'AUTO_CREATE'."""

    log_configs: list[InferenceLogConfigInput] | Unset | None = UNSET
    """Logs to collect, each kind at most once. At most 3 items."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags of the service. At most 20 items."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""

    schedule: list[ServiceScheduleInput] | Unset | None = UNSET
    """When the service is stopped automatically. The time is between one minute and seven days. At most 1 item."""

    custom_metrics_path: str | Unset | None = UNSET
    """Protocol, port and path of the own metrics of the image, separated by commas, such as http,8080,metrics. At
    most 255 characters.
    """

    deploy_timeout_minutes: int | timedelta | Unset | None = UNSET
    """Longest time that a deployment may take, in minutes. From 0 to 300."""

    task_type: InferenceTaskType | InferenceTaskTypeValue | str | Unset | None = UNSET
    """Task of the model."""

    workload_type: DeploymentWorkloadType | DeploymentWorkloadTypeValue | str | Unset | None = UNSET
    """Kind of Kubernetes workload."""
