# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_nfs_mount import TrainingJobNfsMount


class TrainingJobVolume(BaseModel):
    """Storage mounted in the containers of a job."""

    nfs: TrainingJobNfsMount | None = None
    """Folder on an NFS server."""
