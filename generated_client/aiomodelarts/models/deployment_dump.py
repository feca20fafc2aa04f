# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentDump`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_dump_type import DeploymentDumpType
    from .deployment_file_source import DeploymentFileSource


class DeploymentDump(BaseModel):
    """Folder for the dumps of a container."""

    source: DeploymentFileSource | None = None
    """Storage of the folder, OBS or OBSFS."""

    address: str | None = None
    """Address of the folder."""

    mount_path: str | None = None
    """Path in the container, which starts with a slash."""

    type: DeploymentDumpType | None = None
    """Kind of dump."""
