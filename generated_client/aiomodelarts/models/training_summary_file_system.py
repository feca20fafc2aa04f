# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingSummaryFileSystem`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingSummaryFileSystem(BaseModel):
    """SFS Turbo file system with the summary of a training job."""

    nfs_path: str | Unset | None = UNSET
    """Address of the file system."""
