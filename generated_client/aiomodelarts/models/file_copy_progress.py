# Generated from spec/ by `make generate`; do not edit.
"""The model `FileCopyProgress`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class FileCopyProgress(BaseModel):
    """Progress of copying files."""

    file_num_finished: int | None = None
    """Number of files transferred."""

    file_num_total: int | None = None
    """Total number of files to transfer."""

    file_size_finished: int | None = None
    """Size of the transferred files, in bytes."""

    file_size_total: int | None = None
    """Total size of the files, in bytes."""
