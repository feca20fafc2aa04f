# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTable`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class AutoSearchTable(BaseModel):
    """A table of search results, with column names and rows of cells."""

    header: list[str]
    """Column names, in the order of the cells. The name of a row number column is empty."""

    data: list[list[str | dict[str, Any]]]
    """Rows, each with one cell per column."""
