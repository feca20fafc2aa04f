# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigHostPath`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobConfigHostPath(BaseModel):
    """A folder of the host to mount into the training containers."""

    src_path: str
    """Folder on the host."""

    dest_path: str
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the mount is read-only. Defaults to false."""
