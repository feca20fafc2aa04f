# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .processing_source_type import ProcessingSourceType


class ProcessingSource(BaseModel):
    """Source of the samples of a processing task."""

    name: str | None = None
    """Name of the dataset."""

    source: str | None = None
    """OBS path, or ID of a task, dataset or project, depending on type."""

    type: ProcessingSourceType | None = None
    """Type of the source."""

    version_id: str | None = None
    """ID of the dataset version."""

    version_name: str | None = None
    """Name of the dataset version."""
