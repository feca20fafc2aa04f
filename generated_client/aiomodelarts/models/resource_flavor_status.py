# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResourceFlavorStatus(BaseModel):
    """Availability of a node flavor for purchase.

    Attributes:
        phase: Sale state in each availability zone.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "phase": "phase",
    }

    phase: dict[str, ResourceFlavorSaleState | str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        phase: dict[str, ResourceFlavorSaleState | str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.phase = phase
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ResourceFlavorStatus:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("phase", UNSET)
        self.phase = {k0: ResourceFlavorSaleState.of(i0) for k0, i0 in v.items()} if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.phase
        if v is not UNSET:
            out["phase"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        return out


_KEYS = frozenset(ResourceFlavorStatus.__wire_names__)
from .resource_flavor_sale_state import ResourceFlavorSaleState  # noqa: E402
