# Generated from spec/ by `make generate`; do not edit.
"""The model `ServicePersistentVolume`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServicePersistentVolume(BaseModel):
    """Network volume mounted in the containers of a model."""

    name: str | None = None
    """Name of the volume."""

    mount_path: str | None = None
    """Folder inside the container."""

    storage_type: str | None = None
    """Storage type. Only sfs_turbo is supported."""

    source_address: str | None = None
    """Mounted source. For sfs_turbo, this is the ID of the file system."""
