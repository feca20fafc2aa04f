# Generated from spec/ by `make generate`; do not edit.
"""The model `DataSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .column_mapping import ColumnMapping
    from .data_source_type import DataSourceType
    from .table_source import TableSource


class DataSource(BaseModel):
    """Source of samples: a path in OBS or a table in another service."""

    data_path: str | None = None
    """Path of the source data, such as a folder in OBS."""

    data_type: DataSourceType | None = None
    """Storage type of the source. Default of the service: 0."""

    schema_maps: list[ColumnMapping] | None = None
    """Mapping of table columns to dataset columns."""

    source_info: TableSource | None = None
    """Connection to the source table."""

    with_column_header: bool | None = None
    """Whether the first row of the file contains the column names. Only for table datasets."""
