# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerImage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_architecture import DevServerArchitecture
    from .dev_server_type import DevServerType


class DevServerImage(BaseModel):
    """Operating system with drivers that can be installed on servers of one type."""

    image_id: str
    """ID of the image."""

    name: str
    """Name of the image, up to 256 characters."""

    arch: DevServerArchitecture | None = None
    """Processor architecture of the image."""

    server_type: DevServerType | None = None
    """Type of the servers for which the image is."""

    status: str | None = None
    """State of the image, ACTIVE or INACTIVE."""
