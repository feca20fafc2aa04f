# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskSource`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskSource(BaseModel):
    """Input that a task analyzes.

    Attributes:
        type: Type of the input, which determines the fields of data.
        data: Streams or files that the task analyzes.
        vcn: Server that the cameras belong to. Present if type is vcn.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "data": "data",
        "vcn": "vcn",
    }

    type: ServiceTaskSourceType | str | Unset | None
    data: list[ServiceTaskSourceItem] | Unset | None
    vcn: ServiceTaskVcnServer | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: ServiceTaskSourceType | str | Unset | None,
        data: list[ServiceTaskSourceItem] | Unset | None,
        vcn: ServiceTaskVcnServer | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.vcn = vcn
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskSource:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("type", UNSET)
        self.type = ServiceTaskSourceType.of(v)
        v = get("data", UNSET)
        self.data = (
            [ServiceTaskSourceItem.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("vcn", UNSET)
        self.vcn = ServiceTaskVcnServer.from_dict(v) if v.__class__ is dict else v
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
        v = self.data
        if v is not UNSET:
            out["data"] = (
                [i0.to_dict() if i0.__class__ is ServiceTaskSourceItem else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.vcn
        if v is not UNSET:
            out["vcn"] = v.to_dict() if v.__class__ is ServiceTaskVcnServer else to_wire(v)
        return out


_KEYS = frozenset(ServiceTaskSource.__wire_names__)
from .service_task_source_item import ServiceTaskSourceItem  # noqa: E402
from .service_task_source_type import ServiceTaskSourceType  # noqa: E402
from .service_task_vcn_server import ServiceTaskVcnServer  # noqa: E402
