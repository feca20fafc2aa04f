# Generated from spec/ by `make generate`; do not edit.
"""The model `ServicePersistentVolumeInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class ServicePersistentVolumeInput(BaseModel):
    """Network volume to mount in the containers of a model."""

    name: str | Unset | None = UNSET
    """Name of the volume."""

    mount_path: str
    """Folder inside the container, such as /data. System folders such as / or /var/run are not allowed. Existing
    files in the folder are hidden, so use an empty folder.
    """

    storage_type: str | Unset | None = UNSET
    """Storage type. Only sfs_turbo is supported."""

    source_address: str | Unset | None = UNSET
    """Source to mount. For sfs_turbo, this is the ID of the file system."""
