# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNodeAffinityInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceNodeAffinityInput(BaseModel):
    """Nodes to select for the instances of a model.

    Attributes:
        mode: Strictness of the selection.
        pool_infos: Nodes to select, by resource pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "pool_infos": "pool_infos",
    }

    mode: ServiceAffinityMode | str | Unset | None
    pool_infos: list[ServiceAffinityPoolInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        mode: ServiceAffinityMode | str | Unset | None,
        pool_infos: list[ServiceAffinityPoolInput] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.pool_infos = pool_infos
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceNodeAffinityInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("mode", UNSET)
        self.mode = ServiceAffinityMode.of(v)
        v = get("pool_infos", UNSET)
        self.pool_infos = (
            [ServiceAffinityPoolInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.mode
        if v is not UNSET:
            out["mode"] = to_wire(v)
        v = self.pool_infos
        if v is not UNSET:
            out["pool_infos"] = (
                [i0.to_dict() if i0.__class__ is ServiceAffinityPoolInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ServiceNodeAffinityInput.__wire_names__)
from .service_affinity_mode import ServiceAffinityMode  # noqa: E402
from .service_affinity_pool_input import ServiceAffinityPoolInput  # noqa: E402
