# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningDataset`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .fine_tuning_dataset_source import FineTuningDatasetSource
    from .fine_tuning_dataset_step import FineTuningDatasetStep


class FineTuningDataset(BaseModel):
    """Data set of a fine-tuning job."""

    dataset_id: str | None = None
    """ID of the data set."""

    dataset_name: str | None = None
    """Name of the data set."""

    dataset_source: FineTuningDatasetSource | None = None
    """Where the data set is kept."""

    split_ratio: int | None = None
    """Share of the data that is used for validation, from 1 to 50 percent."""

    used_step: FineTuningDatasetStep | None = None
    """Purpose of the data set."""

    dataset_proportion: int | None = None
    """Share of the data set that is used, in percent."""
