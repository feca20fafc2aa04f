# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_node_instance_status import ServiceNodeInstanceStatus
    from .service_node_state import ServiceNodeState


class ServiceNode(BaseModel):
    """Edge node that runs a model."""

    id: str | None = None
    """ID of the node."""

    name: str | None = None
    """Name of the node."""

    description: str | None = None
    """Description of the node."""

    state: ServiceNodeState | None = None
    """State of the node itself."""

    instance_status: ServiceNodeInstanceStatus | None = None
    """State of the model on this node."""

    message: str | None = None
    """Reason why the model failed or is not ready."""

    predict_url: str | None = None
    """Inference address of this node."""

    deployment_num: int | None = None
    """Number of application instances deployed on the node."""

    node_label: str | None = None
    """Label of the edge node."""

    host_name: str | None = None
    """Host name of the node."""

    host_ips: list[str] | None = None
    """IP addresses of the node."""

    arch: str | None = None
    """CPU architecture of the node."""

    cpu: int | None = None
    """Number of CPU cores."""

    memory: int | None = None
    """Amount of memory, in MB."""

    enable_gpu: bool | None = None
    """Whether GPUs can be used."""

    gpu_num: int | None = None
    """Number of GPUs."""

    os_type: str | None = None
    """Family of the operating system."""

    os_name: str | None = None
    """Name of the operating system."""

    os_version: str | None = None
    """Version of the operating system."""

    created_at: str | None = None
    """Registration time, in UTC, in ISO 8601 format, with or without a Z."""

    updated_at: str | None = None
    """Last update time, in UTC, in ISO 8601 format, with or without a Z."""
