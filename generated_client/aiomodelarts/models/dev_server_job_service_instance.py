# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobServiceInstance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_job_service_status import DevServerJobServiceStatus


class DevServerJobServiceInstance(BaseModel):
    """Instance of a service on a Lite server."""

    id: str | None = None
    """ID of the instance."""

    status: DevServerJobServiceStatus | None = None
    """State of the instance."""

    endpoints: str | None = None
    """Address for calls."""
