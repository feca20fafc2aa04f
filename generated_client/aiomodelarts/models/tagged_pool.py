# Generated from spec/ by `make generate`; do not edit.
"""The model `TaggedPool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TaggedPool(BaseModel):
    """Resource pool with its tags.

    Attributes:
        resource_name: Name of the pool.
        resource_id: ID of the pool.
        tags: All tags of the pool.
        resource_detail: Additional information about the pool. Currently null.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "resource_name": "resource_name",
        "resource_id": "resource_id",
        "tags": "tags",
        "resource_detail": "resource_detail",
    }

    resource_name: str | Unset | None
    resource_id: str | Unset | None
    tags: list[PoolTag] | Unset | None
    resource_detail: dict[str, Any] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        resource_id: str | Unset | None,
        resource_name: str | Unset | None = UNSET,
        tags: list[PoolTag] | Unset | None = UNSET,
        resource_detail: dict[str, Any] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.resource_name = resource_name
        self.resource_id = resource_id
        self.tags = tags
        self.resource_detail = resource_detail
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TaggedPool:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.resource_name = get("resource_name", UNSET)
        self.resource_id = get("resource_id", UNSET)
        v = get("tags", UNSET)
        self.tags = [PoolTag.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        self.resource_detail = get("resource_detail", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.resource_name
        if v is not UNSET:
            out["resource_name"] = v
        v = self.resource_id
        if v is not UNSET:
            out["resource_id"] = v
        v = self.tags
        if v is not UNSET:
            out["tags"] = (
                [i0.to_dict() if i0.__class__ is PoolTag else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.resource_detail
        if v is not UNSET:
            out["resource_detail"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        return out


_KEYS = frozenset(TaggedPool.__wire_names__)
from .pool_tag import PoolTag  # noqa: E402
