# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVolumeInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_job_nfs_mount import TrainingJobNfsMount
    from .training_job_obs_mount import TrainingJobObsMount
    from .training_job_pfs_mount import TrainingJobPfsMount


class TrainingJobVolumeInput(BaseModel):
    """Storage to mount in the containers of a new job. Set one of nfs, pfs and obs."""

    nfs: TrainingJobNfsMount | Unset | None = UNSET
    """Folder on an NFS server."""

    pfs: TrainingJobPfsMount | Unset | None = UNSET
    """Folder in a parallel file system."""

    obs: TrainingJobObsMount | Unset | None = UNSET
    """Folder in an OBS bucket."""
