# Generated from spec/ by `make generate`; do not edit.
"""The model `ServicePage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServicePage(BaseModel):
    """One page of services.

    Attributes:
        total_count: Total number of matches.
        count: Number of items on this page.
        services: Services on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total_count": "total_count",
        "count": "count",
        "services": "services",
    }

    total_count: int | Unset | None
    count: int | Unset | None
    services: list[ServiceSummary] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total_count: int | Unset | None,
        count: int | Unset | None,
        services: list[ServiceSummary] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_count = total_count
        self.count = count
        self.services = services
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServicePage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.total_count = get("total_count", UNSET)
        self.count = get("count", UNSET)
        v = get("services", UNSET)
        self.services = (
            [ServiceSummary.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.total_count
        if v is not UNSET:
            out["total_count"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.services
        if v is not UNSET:
            out["services"] = (
                [i0.to_dict() if i0.__class__ is ServiceSummary else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServicePage.__wire_names__)
from .service_summary import ServiceSummary  # noqa: E402
