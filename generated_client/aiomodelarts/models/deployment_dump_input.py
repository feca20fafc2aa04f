# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentDumpInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_file_source import DeploymentFileSource, DeploymentFileSourceValue


class DeploymentDumpInput(BaseModel):
    """Folder for the dumps of a container."""

    source: DeploymentFileSource | DeploymentFileSourceValue | str | Unset | None = UNSET
    """Storage of the folder, OBS or OBSFS."""

    address: str | Unset | None = UNSET
    """Address of the folder, by HTTPS or OBS."""

    mount_path: str | Unset | None = UNSET
    """Path in the container, which starts with a slash."""
