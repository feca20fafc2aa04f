# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobService`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_job_service_instance import DevServerJobServiceInstance
    from .dev_server_job_service_model import DevServerJobServiceModel
    from .dev_server_job_service_status import DevServerJobServiceStatus


class DevServerJobService(BaseModel):
    """Inference service that a job deployed on Lite servers."""

    id: str
    """ID of the service."""

    name: str | None = None
    """Name of the deployed service."""

    status: DevServerJobServiceStatus
    """State of the service."""

    spec: dict[str, str] | None = None
    """Parameters of the service."""

    instances: list[DevServerJobServiceInstance] | None = None
    """Instances of the service."""

    model: DevServerJobServiceModel | None = None
    """Model of the service."""
