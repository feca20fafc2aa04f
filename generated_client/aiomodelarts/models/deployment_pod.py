# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentPod`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_pod_status import DeploymentPodStatus


class DeploymentPod(BaseModel):
    """A pod of an instance."""

    pod_id: str | None = None
    """ID of the pod."""

    pod_name: str
    """Name of the pod, unique in its cluster."""

    pod_node_ip: str | None = None
    """IP address of the node that runs the pod."""

    pod_node_name: str | None = None
    """Name of the node that runs the pod."""

    pod_role: str | None = None
    """Role of the unit to which the pod belongs."""

    status: DeploymentPodStatus
    """Current state."""

    update_time: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    pod_role_name: str | None = None
    """Name of the unit of the pod."""
