# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptanceReport`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AcceptanceReport(BaseModel):
    """Report of an acceptance task.

    Attributes:
        checking_stats: Statistics of the current acceptance task.
        total_stats: Statistics of all acceptance tasks of the labeling task so far.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "checking_stats": "checking_stats",
        "total_stats": "total_stats",
    }

    checking_stats: AcceptanceStatistics | Unset | None
    total_stats: AcceptanceStatistics | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total_stats: AcceptanceStatistics | Unset | None,
        checking_stats: AcceptanceStatistics | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.checking_stats = checking_stats
        self.total_stats = total_stats
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AcceptanceReport:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("checking_stats", UNSET)
        self.checking_stats = AcceptanceStatistics.from_dict(v) if v.__class__ is dict else v
        v = get("total_stats", UNSET)
        self.total_stats = AcceptanceStatistics.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.checking_stats
        if v is not UNSET:
            out["checking_stats"] = v.to_dict() if v.__class__ is AcceptanceStatistics else to_wire(v)
        v = self.total_stats
        if v is not UNSET:
            out["total_stats"] = v.to_dict() if v.__class__ is AcceptanceStatistics else to_wire(v)
        return out


_KEYS = frozenset(AcceptanceReport.__wire_names__)
from .acceptance_statistics import AcceptanceStatistics  # noqa: E402
