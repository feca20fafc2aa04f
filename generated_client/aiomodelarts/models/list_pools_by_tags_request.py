# Generated from spec/ by `make generate`; do not edit.
"""The model `ListPoolsByTagsRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ListPoolsByTagsRequest(BaseModel):
    """Tags and other conditions of the pools to find.

    Attributes:
        tags: Tags that a pool must have. All of them must match. By default, all pools match.
        matches: Additional conditions, on the name.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "tags": "tags",
        "matches": "matches",
    }

    tags: list[PoolTagFilterInput] | Unset | None
    matches: list[PoolMatchInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        tags: list[PoolTagFilterInput] | Unset | None = UNSET,
        matches: list[PoolMatchInput] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tags = tags
        self.matches = matches
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ListPoolsByTagsRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("tags", UNSET)
        self.tags = (
            [PoolTagFilterInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("matches", UNSET)
        self.matches = (
            [PoolMatchInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.tags
        if v is not UNSET:
            out["tags"] = (
                [i0.to_dict() if i0.__class__ is PoolTagFilterInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.matches
        if v is not UNSET:
            out["matches"] = (
                [i0.to_dict() if i0.__class__ is PoolMatchInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ListPoolsByTagsRequest.__wire_names__)
from .pool_match_input import PoolMatchInput  # noqa: E402
from .pool_tag_filter_input import PoolTagFilterInput  # noqa: E402
