# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobDataset`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobDataset(BaseModel):
    """Dataset version that a job reads, with its location."""

    id: str | None = None
    """ID of the dataset."""

    version_id: str | None = None
    """ID of the dataset version."""

    obs_url: str | None = None
    """Location of the dataset version in OBS."""

    service_type: str | None = None
    """Service of the dataset. V3 is the asset service; others are the older service. Huawei Cloud only."""

    name: str | None = None
    """Name of the dataset. Huawei Cloud only."""
