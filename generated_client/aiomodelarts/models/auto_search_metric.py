# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchMetric`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearchMetric(BaseModel):
    """Metric in the log of a trial, used to compare the trials.

    Attributes:
        name: Name of the metric.
        mode: Whether to maximize or minimize the metric.
        regex: Regular expression that finds the metric in the log.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "mode": "mode",
        "regex": "regex",
    }

    name: str | Unset | None
    mode: AutoSearchMetricMode | str | Unset | None
    regex: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None = UNSET,
        mode: AutoSearchMetricMode | str | Unset | None = UNSET,
        regex: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.mode = mode
        self.regex = regex
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearchMetric:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        v = get("mode", UNSET)
        self.mode = AutoSearchMetricMode.of(v)
        self.regex = get("regex", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.mode
        if v is not UNSET:
            out["mode"] = to_wire(v)
        v = self.regex
        if v is not UNSET:
            out["regex"] = v
        return out


_KEYS = frozenset(AutoSearchMetric.__wire_names__)
from .auto_search_metric_mode import AutoSearchMetricMode  # noqa: E402
