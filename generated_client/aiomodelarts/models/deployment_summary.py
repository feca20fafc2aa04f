# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_status import DeploymentStatus
    from .deployment_type import DeploymentType
    from .frozen_info import FrozenInfo
    from .inference_log_status import InferenceLogStatus


class DeploymentSummary(BaseModel):
    """A deployment in a list."""

    id: str
    """ID of the deployment."""

    name: str
    """Name of the deployment."""

    infer_name: str | None = None
    """ID of the deployment under an older name."""

    service_group_name: str | None = None
    """ID of the group of instances."""

    status: DeploymentStatus
    """Current state."""

    lts_state: InferenceLogStatus | None = None
    """Whether logs are collected."""

    mirror_traffic_enable: bool | None = None
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: str | None = None
    """Share of the copied requests, in percent."""

    weight: int | None = None
    """Configured share of the requests, in percent. From 0 to 100."""

    traffic_ratio: str | None = None
    """Actual share of the requests, such as 50.00%, by the weights and states of all deployments."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    version: str | None = None
    """Version number, such as 1.0.1."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    create_at: int | None = None
    """Time of creation, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    frozen_infos: list[FrozenInfo] | None = None
    """Why and how the deployment is frozen, if it is."""
