# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobDatasetInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingJobDatasetInput(BaseModel):
    """Dataset version that a new job reads."""

    id: str
    """ID of the dataset."""

    version_id: str
    """ID of the dataset version."""

    service_type: str | Unset | None = UNSET
    """Service of the dataset. V3 is the asset service; others are the older service. Huawei Cloud only."""

    name: str | Unset | None = UNSET
    """Name of the dataset. Huawei Cloud only."""

    obs_url: str | Unset | None = UNSET
    """OBS path of the dataset, which the service finds by the IDs. Huawei Cloud only."""

    dataset_proportion: int | Unset | None = UNSET
    """Share of the dataset that is used for fine tuning, in percent. Huawei Cloud only."""
