# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLogReportPipeline`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceLogReportPipeline(BaseModel):
    """Destination for the logs of a service.

    Attributes:
        type: Log service. Only LTS is supported.
        configuration: Log group and log stream in LTS.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "configuration": "configuration",
    }

    type: str | Unset | None
    configuration: ServiceLtsConfiguration | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: str | Unset | None,
        configuration: ServiceLtsConfiguration | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.configuration = configuration
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceLogReportPipeline:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.type = get("type", UNSET)
        v = get("configuration", UNSET)
        self.configuration = ServiceLtsConfiguration.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.type
        if v is not UNSET:
            out["type"] = v
        v = self.configuration
        if v is not UNSET:
            out["configuration"] = v.to_dict() if v.__class__ is ServiceLtsConfiguration else to_wire(v)
        return out


_KEYS = frozenset(ServiceLogReportPipeline.__wire_names__)
from .service_lts_configuration import ServiceLtsConfiguration  # noqa: E402
