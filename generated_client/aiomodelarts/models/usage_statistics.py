# Generated from spec/ by `make generate`; do not edit.
"""The model `UsageStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UsageStatistics(BaseModel):
    """Usage metrics, or the error that prevented the measurement.

    Attributes:
        error_message: Error message. Absent on success.
        error_code: Error code. Absent on success.
        metrics: One time series for each metric.
        interval: Time between two values, in minutes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "error_message": "error_message",
        "error_code": "error_code",
        "metrics": "metrics",
        "interval": "interval",
    }

    error_message: str | Unset | None
    error_code: str | Unset | None
    metrics: list[UsageSeries] | Unset | None
    interval: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metrics: list[UsageSeries] | Unset | None,
        interval: int | Unset | None,
        error_message: str | Unset | None = UNSET,
        error_code: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error_message = error_message
        self.error_code = error_code
        self.metrics = metrics
        self.interval = interval
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UsageStatistics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.error_message = get("error_message", UNSET)
        self.error_code = get("error_code", UNSET)
        v = get("metrics", UNSET)
        self.metrics = (
            [UsageSeries.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.interval = get("interval", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.error_message
        if v is not UNSET:
            out["error_message"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.metrics
        if v is not UNSET:
            out["metrics"] = (
                [i0.to_dict() if i0.__class__ is UsageSeries else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.interval
        if v is not UNSET:
            out["interval"] = v
        return out


_KEYS = frozenset(UsageStatistics.__wire_names__)
from .usage_series import UsageSeries  # noqa: E402
