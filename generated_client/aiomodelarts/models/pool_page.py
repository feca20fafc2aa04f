# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolPage(BaseModel):
    """Resource pools of the project.

    Attributes:
        api_version: API version of the resource, always v2.
        kind: Type of the resource, always PoolList.
        items: All matching pools.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "apiVersion": "api_version",
        "kind": "kind",
        "items": "items",
    }

    api_version: str | Unset | None
    kind: str | Unset | None
    items: list[Pool] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        api_version: str | Unset | None,
        kind: str | Unset | None,
        items: list[Pool] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.api_version = api_version
        self.kind = kind
        self.items = items
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.api_version = get("apiVersion", UNSET)
        self.kind = get("kind", UNSET)
        v = get("items", UNSET)
        self.items = [Pool.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.api_version
        if v is not UNSET:
            out["apiVersion"] = v
        v = self.kind
        if v is not UNSET:
            out["kind"] = v
        v = self.items
        if v is not UNSET:
            out["items"] = (
                [i0.to_dict() if i0.__class__ is Pool else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(PoolPage.__wire_names__)
from .pool import Pool  # noqa: E402
