# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceVersion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_log_config import InferenceLogConfig
    from .inference_log_status import InferenceLogStatus
    from .inference_log_strategy import InferenceLogStrategy
    from .inference_runtime_config import InferenceRuntimeConfig
    from .inference_service_deployment import InferenceServiceDeployment
    from .inference_upgrade_config import InferenceUpgradeConfig


class InferenceServiceVersion(BaseModel):
    """A version of an inference service with its settings."""

    id: str | None = None
    """ID of the version."""

    version: str
    """Number of the version."""

    description: str | None = None
    """Description of the version."""

    predict_url: str | None = None
    """URL for requests."""

    runtime_config: InferenceRuntimeConfig | None = None
    """How the service is called, with its limits and secrets."""

    upgrade_config: InferenceUpgradeConfig | None = None
    """How instances are replaced by those of a new version."""

    instance_groups: list[InferenceServiceDeployment] | None = None
    """Deployments of the service."""

    lts_strategy: InferenceLogStrategy | None = None
    """Where logs go."""

    lts_status: InferenceLogStatus | None = None
    """Collection of the standard output."""

    lts_event_status: InferenceLogStatus | None = None
    """Collection of Kubernetes events."""

    lts_file_status: InferenceLogStatus | None = None
    """Collection of log files."""

    log_configs: list[InferenceLogConfig] | None = None
    """Logs that are collected."""

    deploy_timeout_minutes: int | None = None
    """Longest time that a deployment may take, in minutes."""
