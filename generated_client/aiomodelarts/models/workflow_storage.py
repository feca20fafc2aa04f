# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowStorage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workflow_storage_type import WorkflowStorageType


class WorkflowStorage(BaseModel):
    """Root folder that steps share."""

    name: str | None = None
    """Name of the storage: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64
    characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowStorageType | None = None
    """Kind of the storage."""

    path: str | None = None
    """Root folder in OBS."""
