# Generated from spec/ by `make generate`; do not edit.
"""The model `ImageGroup`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


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
