# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_file_source import DeploymentFileSource


class DeploymentModel(BaseModel):
    """Model that is mounted in a container."""

    source: DeploymentFileSource
    """Where the model comes from."""

    address: str | None = None
    """Address of the model, by its source."""

    source_id: str | None = None
    """ID of the source, such as of a file system of SFS Turbo. It excludes address."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    host_cache: bool | None = None
    """Whether the node keeps a copy of the model. Default of the service: False."""

    efs_sub_path: str | None = None
    """Folder in the file system, with the source EFS."""

    read_only: bool | None = None
    """Whether the files can't be changed."""

    os_warm_up: bool | None = None
    """Whether the model is loaded into memory in advance."""

    source_name: str | None = None
    """Name of the model loaded in advance; required with os_warm_up. From 1 to 64 characters."""

    asset_id: str | None = None
    """ID of the preset model. From 1 to 64 characters."""
