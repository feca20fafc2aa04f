# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetMetrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetMetrics(BaseModel):
    """Metrics of a dataset over time.

    Attributes:
        metrics: Values of each metric, by sampling time in milliseconds since 1970.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metrics": "metrics",
    }

    metrics: dict[str, dict[str, int]] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metrics: dict[str, dict[str, int]] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metrics = metrics
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetMetrics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.metrics = get("metrics", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.metrics
        if v is not UNSET:
            out["metrics"] = v
        return out


_KEYS = frozenset(DatasetMetrics.__wire_names__)
