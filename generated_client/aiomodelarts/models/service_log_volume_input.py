# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLogVolumeInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceLogVolumeInput(BaseModel):
    """Host folder to mount for logs."""

    host_path: str
    """Folder of the host."""

    mount_path: str
    """Folder inside the container."""
