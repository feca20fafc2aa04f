# Generated from spec/ by `make generate`; do not edit.
"""Models of `images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environments_enumerations import (
        DevelopmentEnvironmentHardware,
        DevelopmentEnvironmentHardwareValue,
    )
    from .images_enumerations import (
        ImageArchitecture,
        ImageArchitectureValue,
        ImageOrigin,
        ImageOriginValue,
        ImageServiceType,
        ImageServiceTypeValue,
        ImageStatus,
        ImageType,
        ImageVisibility,
        ImageVisibilityValue,
    )
    from .notebooks_enumerations import (
        NotebookAscendType,
        NotebookAscendTypeValue,
        NotebookService,
        NotebookServiceValue,
    )
    from .openapi import ResourceTag


class DeleteImagesRequest(BaseModel):
    """Whether images are also deleted from SWR."""

    is_force: bool | Unset | None = UNSET
    """Whether to remove private images from SWR too. Default of the service: False. Huawei Cloud only."""


class Image(BaseModel):
    """A container image for notebook instances."""

    arch: ImageArchitecture | None = None
    """Processor architecture of the image, usually in lower case."""

    create_at: int
    """Creation time, in milliseconds since 1970."""

    description: str | None = None
    """Description of the image."""

    dev_services: list[NotebookService] | None = None
    """Services for access to instances that use the image."""

    id: str
    """ID of the image, a UUID."""

    name: str
    """Name of the image, without organization and version."""

    namespace: str | None = None
    """Organization of the image in SWR, the container registry."""

    origin: ImageOrigin | None = None
    """Origin of the image."""

    resource_categories: list[DevelopmentEnvironmentHardware] | None = None
    """Hardware that the image supports."""

    service_type: ImageServiceType | None = None
    """Purpose of the image."""

    size: int | None = None
    """Image size. The reference specifies kilobytes, but actual values appear to be bytes."""

    status: ImageStatus
    """State of the image."""

    status_message: str | None = None
    """Progress of saving the image, or the reason for the failure."""

    support_res_categories: list[DevelopmentEnvironmentHardware] | None = None
    """Hardware that the image supports. Notebook responses use this key instead of resource_categories."""

    swr_path: str
    """Full address of the image in SWR, the container registry."""

    tag: str
    """Version of the image."""

    type: ImageType
    """Type of the image: provided by the service or created by a user."""

    update_at: int
    """Last update time, in milliseconds since 1970."""

    visibility: ImageVisibility | None = None
    """Visibility of the image to other users."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    flavor_type: NotebookAscendType | None = None
    """Kind of Ascend processor that the image is made for. Huawei Cloud only."""

    swr_instance_id: str | None = None
    """ID of the SWR Enterprise instance. Null for images in the shared SWR. Huawei Cloud only."""

    show_name: str | None = None
    """Display name. Only built-in images have one. Huawei Cloud only."""

    show_tag: str | None = None
    """Display version. Only built-in images have one. Huawei Cloud only."""

    tags: list[ResourceTag] | None = None
    """Tags of the image group. Huawei Cloud only."""


class ImageGroup(BaseModel):
    """All versions of an image and their number."""

    name: str
    """Name shared by all versions."""

    create_at: int
    """Creation time of the first version, in milliseconds since 1970."""

    namespace: str
    """Organization of the images in SWR, the container registry."""

    update_at: int
    """Last update time of any version, in milliseconds since 1970."""

    version_count: int
    """Number of versions of the image."""

    description: str | None = None
    """Description of the images in the group. Huawei Cloud only."""

    read_me: str | None = None
    """Instructions for users of the images. Huawei Cloud only."""

    icon_name: str | None = None
    """Icon for display in the console. Huawei Cloud only."""

    id: str | None = None
    """ID of the image group, a UUID. Huawei Cloud only."""

    swr_instance_name: str | None = None
    """Display name of the SWR Enterprise instance. Huawei Cloud only."""

    swr_instance_id: str | None = None
    """ID of the SWR Enterprise instance. Huawei Cloud only."""


class ImageGroupPage(BasePage["ImageGroup"], items="data", total="total"):
    """All image groups."""

    current: int
    """Index of this page. There is always exactly one page."""

    data: list[ImageGroup]
    """Image groups, one for each name and organization."""

    pages: int
    """Total number of pages."""

    size: int
    """Maximum number of groups per page."""

    total: int = json_field(digits=True)
    """Total number of matches."""

    is_swr_enterprise: bool | None = None
    """Whether the account has images in SWR Enterprise. Huawei Cloud only."""


class ImagePage(BasePage["Image"], items="data", total="total"):
    """One page of images."""

    current: int
    """Index of this page. Unreliable: the first page may be 0 or 1."""

    data: list[Image]
    """Images on this page."""

    pages: int
    """Total number of pages."""

    size: int
    """Maximum number of images per page."""

    total: int = json_field(digits=True)
    """Total number of matches."""


class NotebookImage(BaseModel):
    """The image that a notebook was started from. Usually contains only some of the fields."""

    arch: ImageArchitecture | None = None
    """Processor architecture of the image, usually in lower case."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    description: str | None = None
    """Description of the image."""

    dev_services: list[NotebookService] | None = None
    """Services for access to instances that use the image."""

    id: str
    """ID of the image, a UUID."""

    name: str
    """Name of the image, without organization and version."""

    namespace: str | None = None
    """Organization of the image in SWR, the container registry."""

    origin: ImageOrigin | None = None
    """Origin of the image."""

    resource_categories: list[DevelopmentEnvironmentHardware] | None = None
    """Hardware that the image supports."""

    service_type: ImageServiceType | None = None
    """Purpose of the image."""

    size: int | None = None
    """Image size. The reference specifies kilobytes, but actual values appear to be bytes."""

    status: ImageStatus | None = None
    """State of the image."""

    status_message: str | None = None
    """Progress of saving the image, or the reason for the failure."""

    support_res_categories: list[DevelopmentEnvironmentHardware] | None = None
    """Hardware that the image supports. Notebook responses use this key instead of resource_categories."""

    swr_path: str
    """Full address of the image in SWR, the container registry."""

    tag: str | None = None
    """Version of the image."""

    type: ImageType
    """Type of the image: provided by the service or created by a user."""

    update_at: int | None = None
    """Last update time, in milliseconds since 1970."""

    visibility: ImageVisibility | None = None
    """Visibility of the image to other users."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    flavor_type: NotebookAscendType | None = None
    """Kind of Ascend processor that the image is made for. Huawei Cloud only."""

    swr_instance_id: str | None = None
    """ID of the SWR Enterprise instance. Null for images in the shared SWR. Huawei Cloud only."""

    show_name: str | None = None
    """Display name. Only built-in images have one. Huawei Cloud only."""

    show_tag: str | None = None
    """Display version. Only built-in images have one. Huawei Cloud only."""

    tags: list[ResourceTag] | None = None
    """Tags of the image group. Huawei Cloud only."""


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


class UpdateImageGroupRequest(BaseModel):
    """Instructions and tags of an image group."""

    read_me: str | Unset | None = UNSET
    """Instructions for users of the images. At most 30000 characters."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags of the group. They replace the present ones. At most 20 items."""
