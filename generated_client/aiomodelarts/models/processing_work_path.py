# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingWorkPath`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .processing_work_path_type import ProcessingWorkPathType


class ProcessingWorkPath(BaseModel):
    """Destination for the output of a processing task."""

    name: str | None = None
    """Name of the dataset."""

    output_path: str | None = None
    """OBS folder for the output."""

    path: str | None = None
    """OBS path or ID of a dataset, depending on type."""

    type: ProcessingWorkPathType | None = None
    """Type of the destination."""

    version_id: str | None = None
    """ID of the dataset version that the task writes."""

    version_name: str | None = None
    """Name of the dataset version that the task writes. Can contain letters, digits, underscores and hyphens. At most
    32 characters. Matches `^[A-Za-z0-9_-]*$`.
    """
