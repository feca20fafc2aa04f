# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1HostPath`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobV1HostPath(BaseModel):
    """A host folder mounted into the training containers."""

    src_path: str
    """Path of the source folder on the host."""

    dest_path: str
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the mount is read-only. Default of the service: False."""
