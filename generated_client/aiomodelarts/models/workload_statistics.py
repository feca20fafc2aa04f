# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkloadStatistics(BaseModel):
    """Statistics of the jobs in a resource pool.

    Attributes:
        statistics: Number of jobs by type and state.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "statistics": "statistics",
    }

    statistics: WorkloadTypeStatisticsList | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        statistics: WorkloadTypeStatisticsList | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.statistics = statistics
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkloadStatistics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("statistics", UNSET)
        self.statistics = WorkloadTypeStatisticsList.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.statistics
        if v is not UNSET:
            out["statistics"] = v.to_dict() if v.__class__ is WorkloadTypeStatisticsList else to_wire(v)
        return out


_KEYS = frozenset(WorkloadStatistics.__wire_names__)
from .workload_type_statistics_list import WorkloadTypeStatisticsList  # noqa: E402
