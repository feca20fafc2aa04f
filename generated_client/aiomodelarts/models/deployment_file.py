# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_file_source import DeploymentFileSource


class DeploymentFile(BaseModel):
    """Files that are mounted in a container."""

    source: DeploymentFileSource
    """Where the files come from."""

    address: str | None = None
    """Address of the files, by their source."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    host_cache: bool | None = None
    """Whether the node keeps a copy of the files. Default of the service: False."""

    efs_sub_path: str | None = None
    """Folder in the file system, with the source EFS."""

    read_only: bool | None = None
    """Whether the files can't be changed."""

    os_warm_up: bool | None = None
    """Whether the files are loaded into memory in advance."""

    source_name: str | None = None
    """Name of the files loaded in advance; required with os_warm_up. From 1 to 64 characters."""
