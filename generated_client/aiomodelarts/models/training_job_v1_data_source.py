# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1DataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_v1_data_source_type import TrainingJobV1DataSourceType


class TrainingJobV1DataSource(BaseModel):
    """Source of training data: an OBS folder or a dataset version."""

    type: TrainingJobV1DataSourceType | None = None
    """Type of the data source. All items of a list must have the same type."""

    data_url: str | None = None
    """OBS folder that contains the data. Cannot be used with dataset_id and dataset_version."""

    dataset_id: str | None = None
    """ID of the dataset to train on. Requires dataset_version. Cannot be used with data_url."""

    dataset_version: str | None = None
    """ID of the dataset version. Requires dataset_id."""
