# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_config_host_path import TrainingJobConfigHostPath
    from .training_job_config_nfs_share import TrainingJobConfigNfsShare


class TrainingJobConfigVolume(BaseModel):
    """Storage volume for the training containers. Either nfs or host_path is set."""

    nfs: TrainingJobConfigNfsShare | None = None
    """Shared file system. Only in a resource pool whose network is connected to it."""

    host_path: TrainingJobConfigHostPath | None = None
    """Folder of the host. Only in a dedicated resource pool."""
