# Generated from spec/ by `make generate`; do not edit.
"""The model `DataSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DataSource(BaseModel):
    """Source of samples: a path in OBS or a table in another service.

    Attributes:
        data_path: Path of the source data, such as a folder in OBS.
        data_type: Storage type of the source. Default of the service: 0.
        schema_maps: Mapping of table columns to dataset columns.
        source_info: Connection to the source table.
        with_column_header: Whether the first row of the file contains the column names. Only for table datasets.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "data_path": "data_path",
        "data_type": "data_type",
        "schema_maps": "schema_maps",
        "source_info": "source_info",
        "with_column_header": "with_column_header",
    }

    data_path: str | Unset | None
    data_type: DataSourceType | int | Unset | None
    schema_maps: list[ColumnMapping] | Unset | None
    source_info: TableSource | Unset | None
    with_column_header: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        data_path: str | Unset | None = UNSET,
        data_type: DataSourceType | int | Unset | None = UNSET,
        schema_maps: list[ColumnMapping] | Unset | None = UNSET,
        source_info: TableSource | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data_path = data_path
        self.data_type = data_type
        self.schema_maps = schema_maps
        self.source_info = source_info
        self.with_column_header = with_column_header
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DataSource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.data_path = get("data_path", UNSET)
        v = get("data_type", UNSET)
        self.data_type = DataSourceType.of(v)
        v = get("schema_maps", UNSET)
        self.schema_maps = (
            [ColumnMapping.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("source_info", UNSET)
        self.source_info = TableSource.from_dict(v) if v.__class__ is dict else v
        self.with_column_header = get("with_column_header", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.data_path
        if v is not UNSET:
            out["data_path"] = v
        v = self.data_type
        if v is not UNSET:
            out["data_type"] = to_wire(v)
        v = self.schema_maps
        if v is not UNSET:
            out["schema_maps"] = (
                [i0.to_dict() if i0.__class__ is ColumnMapping else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.source_info
        if v is not UNSET:
            out["source_info"] = v.to_dict() if v.__class__ is TableSource else to_wire(v)
        v = self.with_column_header
        if v is not UNSET:
            out["with_column_header"] = v
        return out


_KEYS = frozenset(DataSource.__wire_names__)
from .column_mapping import ColumnMapping  # noqa: E402
from .data_source_type import DataSourceType  # noqa: E402
from .table_source import TableSource  # noqa: E402
