# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DatasetReference(BaseModel):
    """Reference to the updated dataset."""

    dataset_id: str
    """ID of the dataset."""
