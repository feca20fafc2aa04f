# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingAlgorithm`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ProcessingAlgorithm(BaseModel):
    """Algorithm that a processing task can run."""

    label_en: str | None = None
    """Name of the algorithm in English."""

    label_zh: str | None = None
    """Name of the algorithm in Chinese."""

    template_id: str
    """ID to use as the template of a task."""
