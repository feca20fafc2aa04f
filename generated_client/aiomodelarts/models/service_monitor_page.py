# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceMonitorPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceMonitorPage(BaseModel):
    """Resource usage of a service.

    Attributes:
        service_id: ID of the service.
        service_name: Name of the service, unique in the project.
        service_instance_count: Number of instances of the service.
        service_running_instance_count: Number of running instances of the service.
        req_count_per_min: Number of calls in the last minute.
        monitors: Resource usage by model, or by node for edge services.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "service_id": "service_id",
        "service_name": "service_name",
        "service_instance_count": "service_instance_count",
        "service_running_instance_count": "service_running_instance_count",
        "req_count_per_min": "req_count_per_min",
        "monitors": "monitors",
    }

    service_id: str | Unset | None
    service_name: str | Unset | None
    service_instance_count: int | Unset | None
    service_running_instance_count: int | Unset | None
    req_count_per_min: int | Unset | None
    monitors: list[ServiceMonitor] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        service_id: str | Unset | None,
        service_name: str | Unset | None,
        monitors: list[ServiceMonitor] | Unset | None,
        service_instance_count: int | Unset | None = UNSET,
        service_running_instance_count: int | Unset | None = UNSET,
        req_count_per_min: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.service_id = service_id
        self.service_name = service_name
        self.service_instance_count = service_instance_count
        self.service_running_instance_count = service_running_instance_count
        self.req_count_per_min = req_count_per_min
        self.monitors = monitors
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceMonitorPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.service_id = get("service_id", UNSET)
        self.service_name = get("service_name", UNSET)
        self.service_instance_count = get("service_instance_count", UNSET)
        self.service_running_instance_count = get("service_running_instance_count", UNSET)
        self.req_count_per_min = get("req_count_per_min", UNSET)
        v = get("monitors", UNSET)
        self.monitors = (
            [ServiceMonitor.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.service_id
        if v is not UNSET:
            out["service_id"] = v
        v = self.service_name
        if v is not UNSET:
            out["service_name"] = v
        v = self.service_instance_count
        if v is not UNSET:
            out["service_instance_count"] = v
        v = self.service_running_instance_count
        if v is not UNSET:
            out["service_running_instance_count"] = v
        v = self.req_count_per_min
        if v is not UNSET:
            out["req_count_per_min"] = v
        v = self.monitors
        if v is not UNSET:
            out["monitors"] = (
                [i0.to_dict() if i0.__class__ is ServiceMonitor else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceMonitorPage.__wire_names__)
from .service_monitor import ServiceMonitor  # noqa: E402
