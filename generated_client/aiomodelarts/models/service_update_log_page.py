# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceUpdateLogPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceUpdateLogPage(BaseModel):
    """Update history of a service.

    Attributes:
        service_id: ID of the service.
        service_name: Name of the service, unique in the project.
        logs: Updates of the service, with one entry each.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "service_id": "service_id",
        "service_name": "service_name",
        "logs": "logs",
    }

    service_id: str | Unset | None
    service_name: str | Unset | None
    logs: list[ServiceUpdateLog] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        service_id: str | Unset | None,
        service_name: str | Unset | None,
        logs: list[ServiceUpdateLog] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.service_id = service_id
        self.service_name = service_name
        self.logs = logs
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceUpdateLogPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.service_id = get("service_id", UNSET)
        self.service_name = get("service_name", UNSET)
        v = get("logs", UNSET)
        self.logs = (
            [ServiceUpdateLog.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
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
        v = self.logs
        if v is not UNSET:
            out["logs"] = (
                [i0.to_dict() if i0.__class__ is ServiceUpdateLog else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceUpdateLogPage.__wire_names__)
from .service_update_log import ServiceUpdateLog  # noqa: E402
