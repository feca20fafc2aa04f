# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolOs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_os_image_type import PoolOsImageType


class PoolOs(BaseModel):
    """Operating system of a node."""

    name: str | None = None
    """Name and version of the operating system, such as EulerOS 2.5. Not needed with a private image."""

    image_id: str | None = json_field(default=None, key="imageId")
    """ID of the image with the operating system."""

    image_type: PoolOsImageType | None = json_field(default=None, key="imageType")
    """Origin of the image. Required for a private image."""

    auto_match: str | None = json_field(default=None, key="autoMatch")
    """Name and version of an operating system for which the service chooses the best image. The service clears it
    afterwards.
    """
