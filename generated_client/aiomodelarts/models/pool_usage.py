# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolUsage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolUsage(BaseModel):
    """Resource usage of a pool.

    Attributes:
        table: Capacity of the pool and resources in use by jobs.
        metadata: Name and labels of the pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "table": "table",
        "metadata": "metadata",
    }

    table: PoolUsageTable | Unset | None
    metadata: PoolUsageMetadata | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        table: PoolUsageTable | Unset | None,
        metadata: PoolUsageMetadata | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.table = table
        self.metadata = metadata
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolUsage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("table", UNSET)
        self.table = PoolUsageTable.from_dict(v) if v.__class__ is dict else v
        v = get("metadata", UNSET)
        self.metadata = PoolUsageMetadata.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.table
        if v is not UNSET:
            out["table"] = v.to_dict() if v.__class__ is PoolUsageTable else to_wire(v)
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is PoolUsageMetadata else to_wire(v)
        return out


_KEYS = frozenset(PoolUsage.__wire_names__)
from .pool_usage_metadata import PoolUsageMetadata  # noqa: E402
from .pool_usage_table import PoolUsageTable  # noqa: E402
