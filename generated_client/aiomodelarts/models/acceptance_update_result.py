# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptanceUpdateResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dataset_sample import DatasetSample


class AcceptanceUpdateResult(BaseModel):
    """Samples that passed or that are in conflict. May be empty."""

    sample_count: int | None = None
    """Number of samples."""

    samples: list[DatasetSample] | None = None
    """Samples that passed, or those in conflict."""
