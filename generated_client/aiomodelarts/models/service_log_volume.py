# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLogVolume`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceLogVolume(BaseModel):
    """Host folder mounted for logs."""

    host_path: str | None = None
    """Folder of the host."""

    mount_path: str | None = None
    """Folder inside the container."""
