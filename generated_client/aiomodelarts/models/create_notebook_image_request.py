# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateNotebookImageRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class CreateNotebookImageRequest(BaseModel):
    """Name and destination of the image to save from a notebook."""

    description: str | Unset | None = UNSET
    """Description of the image. At most 512 characters."""

    name: str | Unset | None = UNSET
    """Name of the image: lowercase letters, digits, hyphens, underscores and dots. At most 512 characters. Matches
    `^[a-z0-9._-]+$`.
    """

    namespace: str | Unset | None = UNSET
    """SWR organization that the image is saved in."""

    tag: str | Unset | None = UNSET
    """Image tag: letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
    `^[A-Za-z0-9._-]+$`.
    """

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    swr_instance_id: str | Unset | None = UNSET
    """ID of the SWR Enterprise instance to which to save the image. Huawei Cloud only."""

    swr_instance_domain: str | Unset | None = UNSET
    """Domain of the SWR Enterprise instance. Huawei Cloud only."""
