# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateInferenceServiceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .create_deployment_request import CreateDeploymentRequest
    from .inference_log_config_input import InferenceLogConfigInput
    from .inference_log_strategy import InferenceLogStrategy, InferenceLogStrategyValue
    from .inference_runtime_config_update import InferenceRuntimeConfigUpdate
    from .inference_task_type import InferenceTaskType, InferenceTaskTypeValue
    from .inference_upgrade_config import InferenceUpgradeConfig
    from .service_schedule_input import ServiceScheduleInput


class UpdateInferenceServiceRequest(BaseModel):
    """Changes to an inference service. Settings that are not sent stay as they are."""

    id: str | Unset | None = UNSET
    """ID of the service."""

    name: str | Unset | None = UNSET
    """Name of the service: letters, Chinese characters, digits, hyphens and underscores. From 1 to 128 characters."""

    deploy_timeout_minutes: int | timedelta | Unset | None = UNSET
    """Longest time that a deployment may take, in minutes. From 0 to 300."""

    version: str | Unset | None = UNSET
    """Number of the version. An existing number is refused, except in a change of the description alone. At most 8
    characters. Matches `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    description: str | Unset | None = UNSET
    """Description of the version. A request with only version and description changes that version and creates
    none.
    """

    group_configs: list[CreateDeploymentRequest] | Unset | None = UNSET
    """Changed deployment, for clients that do not use the operations on deployments. At most 1 item."""

    runtime_config: InferenceRuntimeConfigUpdate | Unset | None = UNSET
    """How the service is called, with its limits and secrets."""

    upgrade_config: InferenceUpgradeConfig | Unset | None = UNSET
    """How instances are replaced by those of a new version."""

    lts_strategy: InferenceLogStrategy | InferenceLogStrategyValue | str | Unset | None = UNSET
    """Where logs go."""

    log_configs: list[InferenceLogConfigInput] | Unset | None = UNSET
    """Logs to collect, each kind at most once. At most 3 items."""

    tags: str | Unset | None = UNSET
    """Tags of the service, up to 20. The operations on tags change them one by one."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""

    schedule: list[ServiceScheduleInput] | Unset | None = UNSET
    """When the service is stopped automatically. It has an effect only if description is empty. At most 1 item."""

    custom_metrics_path: str | Unset | None = UNSET
    """Protocol, port and path of the own metrics of the image, separated by commas. At most 255 characters."""

    task_type: InferenceTaskType | InferenceTaskTypeValue | str | Unset | None = UNSET
    """Task of the model."""
