# Generated from spec/ by `make generate`; do not edit.
"""The model `RegisterImageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environment_hardware import DevelopmentEnvironmentHardware, DevelopmentEnvironmentHardwareValue
    from .image_architecture import ImageArchitecture, ImageArchitectureValue
    from .image_origin import ImageOrigin, ImageOriginValue
    from .image_service_type import ImageServiceType, ImageServiceTypeValue
    from .image_visibility import ImageVisibility, ImageVisibilityValue
    from .notebook_ascend_type import NotebookAscendType, NotebookAscendTypeValue
    from .notebook_service import NotebookService, NotebookServiceValue


class RegisterImageRequest(BaseModel):
    """An image in the container registry and its supported uses."""

    arch: ImageArchitecture | ImageArchitectureValue | str | Unset | None = UNSET
    """Processor architecture of the image, in upper case. The default is X86_64."""

    description: str | Unset | None = UNSET
    """Description of the image. At most 512 characters."""

    origin: ImageOrigin | ImageOriginValue | str | Unset | None = UNSET
    """Origin of the image. The default is CUSTOMIZE."""

    resource_category: (
        list[DevelopmentEnvironmentHardware | DevelopmentEnvironmentHardwareValue | str] | Unset | None
    ) = UNSET
    """Hardware that the image supports. The default is CPU and GPU."""

    service_type: ImageServiceType | ImageServiceTypeValue | str | Unset | None = UNSET
    """Purpose of the image."""

    services: list[NotebookService | NotebookServiceValue | str] | Unset | None = UNSET
    """Services for access to instances that use the image. The default is NOTEBOOK and SSH."""

    swr_path: str
    """Full address of the image in SWR, the container registry, with organization and version."""

    visibility: ImageVisibility | ImageVisibilityValue | Unset | None = UNSET
    """Visibility of the image to other users. The default is PRIVATE."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    flavor_type: NotebookAscendType | NotebookAscendTypeValue | str | Unset | None = UNSET
    """Kind of Ascend processor that the image is made for. Huawei Cloud only."""

    tags: list[str] | Unset | None = UNSET
    """Tags of the image. Huawei Cloud only."""

    swr_instance_id: str | Unset | None = UNSET
    """ID of the SWR Enterprise instance that has the image. Huawei Cloud only."""

    read_me: str | Unset | None = UNSET
    """Instructions for users of the image. At most 3000 characters. Huawei Cloud only."""
