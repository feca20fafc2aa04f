# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentPoolInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentPoolInput(BaseModel):
    """Resource pool for a new instance.

    Attributes:
        id: ID of the resource pool.
        type: Type of the pool. USER_DEFINED is a dedicated pool.
        name: Name of the resource pool.
        owner: Owner of the resource pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "owner": "owner",
    }

    id: str | Unset | None
    type: str | Unset | None
    name: str | Unset | None
    owner: DevelopmentEnvironmentPoolOwner | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None,
        type: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        owner: DevelopmentEnvironmentPoolOwner | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self.name = name
        self.owner = owner
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentPoolInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.type = get("type", UNSET)
        self.name = get("name", UNSET)
        v = get("owner", UNSET)
        self.owner = DevelopmentEnvironmentPoolOwner.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.owner
        if v is not UNSET:
            out["owner"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentPoolOwner else to_wire(v)
        return out


_KEYS = frozenset(DevelopmentEnvironmentPoolInput.__wire_names__)
from .development_environment_pool_owner import DevelopmentEnvironmentPoolOwner  # noqa: E402
