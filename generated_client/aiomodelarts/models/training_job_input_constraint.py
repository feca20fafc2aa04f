# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobInputConstraint`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobInputConstraint(BaseModel):
    """Type of data that an input channel accepts."""

    data_type: str | None = None
    """Location of the data: OBS or a dataset."""

    attributes: str | None = None
    """Requirements for the data_format, data_segmentation or dataset_type of a dataset."""
