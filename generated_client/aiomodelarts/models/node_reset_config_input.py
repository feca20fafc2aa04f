# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeResetConfigInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pool_container_runtime import PoolContainerRuntime, PoolContainerRuntimeValue
    from .pool_os_image_type import PoolOsImageType, PoolOsImageTypeValue


class NodeResetConfigInput(BaseModel):
    """New operating system and container runtime of nodes."""

    os: str | Unset | None = UNSET
    """Name of the image. By default, the one in name."""

    name: str | Unset | None = UNSET
    """Name of the image, if os is absent."""

    image_id: str | Unset | None = json_field(default=UNSET, key="imageId")
    """ID of the image."""

    image_type: PoolOsImageType | PoolOsImageTypeValue | str | Unset | None = json_field(default=UNSET, key="imageType")
    """Origin of the image."""

    runtime: PoolContainerRuntime | PoolContainerRuntimeValue | Unset | None = UNSET
    """Container runtime of the nodes."""
