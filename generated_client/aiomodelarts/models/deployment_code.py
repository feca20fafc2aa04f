# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentCode`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_file_source import DeploymentFileSource


class DeploymentCode(BaseModel):
    """Code that is mounted in a container."""

    source: DeploymentFileSource
    """Where the code comes from."""

    address: str | None = None
    """Address of the code, by its source. It excludes source_id."""

    source_id: str | None = None
    """ID of the file system of SFS Turbo, with the source EFS. It excludes address."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    efs_sub_path: str | None = None
    """Folder in the file system, with the source EFS."""

    read_only: bool | None = None
    """Whether the files can't be changed."""
