# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigNfsShare`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobConfigNfsShare(BaseModel):
    """An SFS Turbo file system to mount into the training containers."""

    id: str
    """ID of the SFS Turbo file system."""

    src_path: str
    """Address of the file system, such as 10.20.0.15:/."""

    dest_path: str
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the mount is read-only. Defaults to false."""
