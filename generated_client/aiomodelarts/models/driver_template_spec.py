# Generated from spec/ by `make generate`; do not edit.
"""The model `DriverTemplateSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DriverTemplateSpec(BaseModel):
    """Type and versions of a driver.

    Attributes:
        type: Hardware type of the driver.
        description: Description of the driver.
        versions: Driver versions by version number, if the service returns them in spec.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "description": "description",
        "versions": "versions",
    }

    type: DriverTemplateType | str | Unset | None
    description: str | Unset | None
    versions: dict[str, DriverTemplateVersion] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type: DriverTemplateType | str | Unset | None,
        description: str | Unset | None = UNSET,
        versions: dict[str, DriverTemplateVersion] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.description = description
        self.versions = versions
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DriverTemplateSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("type", UNSET)
        self.type = DriverTemplateType.of(v)
        self.description = get("description", UNSET)
        v = get("versions", UNSET)
        self.versions = (
            {k0: DriverTemplateVersion.from_dict(i0) if i0.__class__ is dict else i0 for k0, i0 in v.items()}
            if v.__class__ is dict
            else v
        )
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
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.versions
        if v is not UNSET:
            out["versions"] = (
                {k0: i0.to_dict() if i0.__class__ is DriverTemplateVersion else to_wire(i0) for k0, i0 in v.items()}
                if v.__class__ is dict
                else to_wire(v)
            )
        return out


_KEYS = frozenset(DriverTemplateSpec.__wire_names__)
from .driver_template_type import DriverTemplateType  # noqa: E402
from .driver_template_version import DriverTemplateVersion  # noqa: E402
