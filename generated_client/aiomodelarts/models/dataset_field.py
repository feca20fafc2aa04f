# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetField`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DatasetField(BaseModel):
    """A column of a table dataset."""

    description: str | None = None
    """Description of the column."""

    name: str | None = None
    """Name of the column."""

    schema_id: int | None = None
    """Number of the column, from 1."""

    type: str | None = None
    """Data type of the column, such as STRING."""
