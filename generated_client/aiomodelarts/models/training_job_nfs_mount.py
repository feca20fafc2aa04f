# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobNfsMount`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobNfsMount(BaseModel):
    """Folder on an NFS server, mounted in the containers."""

    nfs_server_path: str | None = None
    """Address of the folder, such as 10.20.0.15:/garden."""

    local_path: str | None = None
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the folder is mounted as read-only."""
