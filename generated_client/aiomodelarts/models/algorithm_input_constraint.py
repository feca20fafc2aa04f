# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmInputConstraint`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AlgorithmInputConstraint(BaseModel):
    """Type of data that an input channel accepts."""

    data_type: str | None = None
    """Whether the data is in an OBS folder or in a dataset."""

    attributes: list[dict[str, str]] | None = None
    """Requirements for a dataset. Each one is a map from data_format, data_segmentation or dataset_type to the
    required value.
    """
