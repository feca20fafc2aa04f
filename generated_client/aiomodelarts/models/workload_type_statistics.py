# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkloadTypeStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WorkloadTypeStatistics(BaseModel):
    """Number of jobs of one type.

    Attributes:
        type: Type of the jobs.
        total: Total number of jobs of this type.
        status: Number of jobs of this type, by state.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "total": "total",
        "status": "status",
    }

    type: WorkloadType | str | Unset | None
    total: int | Unset | None
    status: WorkloadStatusCounts | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: WorkloadType | str | Unset | None,
        total: int | Unset | None,
        status: WorkloadStatusCounts | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.total = total
        self.status = status
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> WorkloadTypeStatistics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("type", UNSET)
        self.type = WorkloadType.of(v)
        self.total = get("total", UNSET)
        v = get("status", UNSET)
        self.status = WorkloadStatusCounts.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.total
        if v is not UNSET:
            out["total"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = v.to_dict() if v.__class__ is WorkloadStatusCounts else to_wire(v)
        return out


_KEYS = frozenset(WorkloadTypeStatistics.__wire_names__)
from .workload_status_counts import WorkloadStatusCounts  # noqa: E402
from .workload_type import WorkloadType  # noqa: E402
