# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTrialPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearchTrialPage(BaseModel):
    """One page of trials.

    Attributes:
        total: Total number of matches.
        count: Number of trials on this page.
        limit: Maximum number of trials per page.
        offset: Start of the page, as in the request.
        group_by: Grouping of the trials. Empty if they are not grouped.
        items: Trials on this page, as a table.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "count": "count",
        "limit": "limit",
        "offset": "offset",
        "group_by": "group_by",
        "items": "items",
    }

    total: int | Unset | None
    count: int | Unset | None
    limit: int | Unset | None
    offset: int | Unset | None
    group_by: str | Unset | None
    items: AutoSearchTable | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total: int | Unset | None,
        count: int | Unset | None,
        limit: int | Unset | None,
        offset: int | Unset | None,
        items: AutoSearchTable | Unset | None,
        group_by: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.count = count
        self.limit = limit
        self.offset = offset
        self.group_by = group_by
        self.items = items
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearchTrialPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.total = get("total", UNSET)
        self.count = get("count", UNSET)
        self.limit = get("limit", UNSET)
        self.offset = get("offset", UNSET)
        self.group_by = get("group_by", UNSET)
        v = get("items", UNSET)
        self.items = AutoSearchTable.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.total
        if v is not UNSET:
            out["total"] = v
        v = self.count
        if v is not UNSET:
            out["count"] = v
        v = self.limit
        if v is not UNSET:
            out["limit"] = v
        v = self.offset
        if v is not UNSET:
            out["offset"] = v
        v = self.group_by
        if v is not UNSET:
            out["group_by"] = v
        v = self.items
        if v is not UNSET:
            out["items"] = v.to_dict() if v.__class__ is AutoSearchTable else to_wire(v)
        return out


_KEYS = frozenset(AutoSearchTrialPage.__wire_names__)
from .auto_search_table import AutoSearchTable  # noqa: E402
