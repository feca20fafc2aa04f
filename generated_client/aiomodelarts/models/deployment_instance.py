# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentInstance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_instance_status import DeploymentInstanceStatus


class DeploymentInstance(BaseModel):
    """An instance of a deployment, which consists of pods."""

    instance_name: str
    """Name of the instance, unique in its deployment."""

    status: DeploymentInstanceStatus
    """Current state."""

    weight: int | None = None
    """Share of the requests, in percent. From 0 to 100."""

    pod_count: int | None = None
    """Number of pods."""

    running_pod_count: int | None = None
    """Number of running pods."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""
