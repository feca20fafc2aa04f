# Generated from spec/ by `make generate`; do not edit.
"""The model `UsageSeries`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UsageSeries(BaseModel):
    """Time series of one metric.

    Attributes:
        metric: Name of the metric, such as gpuUtil.
        value: Measured values as strings, oldest first.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
        "value": "value",
    }

    metric: str | Unset | None
    value: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metric: str | Unset | None,
        value: list[str] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metric = metric
        self.value = value
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UsageSeries:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.metric = get("metric", UNSET)
        self.value = get("value", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.metric
        if v is not UNSET:
            out["metric"] = v
        v = self.value
        if v is not UNSET:
            out["value"] = v
        return out


_KEYS = frozenset(UsageSeries.__wire_names__)
