# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceService`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_type import DeploymentType
    from .frozen_info import FrozenInfo
    from .inference_schedule import InferenceSchedule
    from .inference_service_status import InferenceServiceStatus
    from .inference_service_type import InferenceServiceType
    from .inference_service_version import InferenceServiceVersion
    from .inference_task_type import InferenceTaskType
    from .inference_url import InferenceUrl
    from .resource_tag import ResourceTag


class InferenceService(BaseModel):
    """An inference service with its current version."""

    id: str
    """ID of the service."""

    name: str
    """Name of the service."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    type: InferenceServiceType | None = None
    """Kind of service."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    status: InferenceServiceStatus
    """Current state."""

    failure_reason: str | None = None
    """Why the service failed."""

    version: InferenceServiceVersion | None = None
    """Settings of the current version."""

    predict_url: list[InferenceUrl] | None = None
    """URLs of the service. The response to its creation does not contain them."""

    dispatcher_group_id: str | None = None
    """ID of the dispatcher group. The response to the creation does not contain it."""

    tags: list[ResourceTag] | None = None
    """Tags of the service."""

    deploy_timeout_minutes: int | None = None
    """Longest time that a deployment may take, in minutes."""

    schedule: list[InferenceSchedule] | None = None
    """Planned stops of the service."""

    create_at: str | None = None
    """Time of creation, in milliseconds since 1970."""

    update_at: str | None = None
    """Time of the last change, in milliseconds since 1970."""

    task_type: InferenceTaskType | None = None
    """Task of the model."""

    provider: str | None = None
    """ID of the account that provides the service. If it is set, changes to the service need a token of that account
    in the header X-Auth-Token-Provider.
    """

    frozen_infos: list[FrozenInfo] | None = None
    """Why and how the service or a deployment is frozen, if it is."""
