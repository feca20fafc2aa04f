# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1Volume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_v1_host_path import TrainingJobV1HostPath
    from .training_job_v1_nfs_share import TrainingJobV1NfsShare


class TrainingJobV1Volume(BaseModel):
    """Storage of the training containers, specified by nfs or host_path."""

    nfs: TrainingJobV1NfsShare | None = None
    """A shared file system. Only for resource pools whose network can reach it."""

    host_path: TrainingJobV1HostPath | None = None
    """A folder of the host. Only for dedicated resource pools."""
