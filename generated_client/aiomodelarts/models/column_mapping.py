# Generated from spec/ by `make generate`; do not edit.
"""The model `ColumnMapping`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ColumnMapping(BaseModel):
    """Mapping of a table column to a dataset column."""

    dest_name: str | None = None
    """Name of the column in the dataset."""

    src_name: str | None = None
    """Name of the column in the table."""
