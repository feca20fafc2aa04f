# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_type import DeploymentType
    from .frozen_info import FrozenInfo
    from .inference_auth_type import InferenceAuthType
    from .inference_schedule import InferenceSchedule
    from .inference_service_status import InferenceServiceStatus
    from .inference_service_type import InferenceServiceType
    from .inference_task_type import InferenceTaskType
    from .resource_tag import ResourceTag


class InferenceServiceSummary(BaseModel):
    """An inference service in a list."""

    id: str
    """ID of the service."""

    name: str
    """Name of the service."""

    status: InferenceServiceStatus
    """Current state."""

    version: str | None = None
    """Version number, such as 1.0.1."""

    version_count: int | None = None
    """Number of versions."""

    description: str | None = None
    """Description of the service."""

    type: InferenceServiceType | None = None
    """Kind of service."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    user_name: str | None = None
    """Name of the user who created the service."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    create_at: int | None = None
    """Time of creation, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    auth_type: InferenceAuthType | None = None
    """How callers authenticate."""

    task_type: InferenceTaskType | None = None
    """Task of the model."""

    tags: list[ResourceTag] | None = None
    """Tags of the service."""

    schedule: list[InferenceSchedule] | None = None
    """Planned stops of the service."""

    frozen_infos: list[FrozenInfo] | None = None
    """Why and how the service is frozen, if it is."""
