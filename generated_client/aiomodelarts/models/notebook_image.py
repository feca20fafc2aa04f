# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookImage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_hardware import DevelopmentEnvironmentHardware
    from .image_architecture import ImageArchitecture
    from .image_origin import ImageOrigin
    from .image_service_type import ImageServiceType
    from .image_status import ImageStatus
    from .image_type import ImageType
    from .image_visibility import ImageVisibility
    from .notebook_ascend_type import NotebookAscendType
    from .notebook_service import NotebookService
    from .resource_tag import ResourceTag


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
