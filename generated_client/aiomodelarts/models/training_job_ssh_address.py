# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSshAddress`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobSshAddress(BaseModel):
    """SSH address of a task."""

    task: str | None = None
    """Name of the task."""

    url: str | None = None
    """Address of the SSH server."""
