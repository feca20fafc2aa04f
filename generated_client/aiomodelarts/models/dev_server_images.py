# Generated from spec/ by `make generate`; do not edit.
"""Models of `dev_server_images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .super_nodes_enumerations import DevServerArchitecture, DevServerType


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


class DevServerImagePage(BasePage["DevServerImage"], items="data", total="total"):
    """All matching images for dev servers."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of all pages."""

    size: int | None = None
    """Number of items on a page."""

    total: int
    """Number of items that match."""

    data: list[DevServerImage]
    """Each image with its architecture and the servers that it is for."""
