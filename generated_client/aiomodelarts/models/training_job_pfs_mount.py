# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobPfsMount`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingJobPfsMount(BaseModel):
    """Folder in a parallel file system, mounted in the containers."""

    pfs_path: str | Unset | None = UNSET
    """Folder in the parallel file system, such as /file-system/folder."""

    local_path: str | Unset | None = UNSET
    """Mount path in the containers."""
