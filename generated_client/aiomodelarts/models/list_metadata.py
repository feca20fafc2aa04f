# Generated from spec/ by `make generate`; do not edit.
"""The model `ListMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ListMetadata(BaseModel):
    """Pagination information of a list.

    Attributes:
        continue_: Token for requesting the next page. Absent or empty on the last page.
        remaining_item_count: Number of items after this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "continue": "continue_",
        "remainingItemCount": "remaining_item_count",
    }

    continue_: str | Unset | None
    remaining_item_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        continue_: str | Unset | None = UNSET,
        remaining_item_count: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.continue_ = continue_
        self.remaining_item_count = remaining_item_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ListMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.continue_ = get("continue", UNSET)
        self.remaining_item_count = get("remainingItemCount", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.continue_
        if v is not UNSET:
            out["continue"] = v
        v = self.remaining_item_count
        if v is not UNSET:
            out["remainingItemCount"] = v
        return out


_KEYS = frozenset(ListMetadata.__wire_names__)
