# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentModelInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_file_source import DeploymentFileSource, DeploymentFileSourceValue


class DeploymentModelInput(BaseModel):
    """Model to mount in a container."""

    source: DeploymentFileSource | DeploymentFileSourceValue | str
    """Where the model comes from."""

    address: str | Unset | None = UNSET
    """Address of the model, by its source."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    host_cache: bool | Unset | None = UNSET
    """Whether the node keeps a copy of the model. Default of the service: False."""

    efs_sub_path: str | Unset | None = UNSET
    """Folder in the file system, with the source EFS."""

    read_only: bool | Unset | None = UNSET
    """Whether the files can't be changed."""

    os_warm_up: bool | Unset | None = UNSET
    """Whether the model is loaded into memory in advance."""

    source_name: str | Unset | None = UNSET
    """Name of the model loaded in advance; required with os_warm_up. From 1 to 64 characters."""

    asset_id: str | Unset | None = UNSET
    """ID of the preset model. From 1 to 64 characters."""
