# Generated from spec/ by `make generate`; do not edit.
"""The model `RegisterImageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environment_hardware import DevelopmentEnvironmentHardware
    from .image_architecture import ImageArchitecture
    from .image_origin import ImageOrigin
    from .image_service_type import ImageServiceType
    from .image_visibility import ImageVisibility
    from .notebook_service import NotebookService


class RegisterImageRequest(BaseModel):
    """An image in the container registry and its supported uses."""

    arch: ImageArchitecture | str | Unset | None = UNSET
    """Processor architecture of the image, in upper case. The default is X86_64."""

    description: str | Unset | None = UNSET
    """Description of the image. At most 512 characters."""

    origin: ImageOrigin | str | Unset | None = UNSET
    """Origin of the image. The default is CUSTOMIZE."""

    resource_category: list[DevelopmentEnvironmentHardware | str] | Unset | None = UNSET
    """Hardware that the image supports. The default is CPU and GPU."""

    service_type: ImageServiceType | str | Unset | None = UNSET
    """Purpose of the image."""

    services: list[NotebookService | str] | Unset | None = UNSET
    """Services for access to instances that use the image. The default is NOTEBOOK and SSH."""

    swr_path: str
    """Full address of the image in SWR, the container registry, with organization and version."""

    visibility: ImageVisibility | str | Unset | None = UNSET
    """Visibility of the image to other users. The default is PRIVATE."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
