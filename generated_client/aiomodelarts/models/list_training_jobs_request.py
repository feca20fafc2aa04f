# Generated from spec/ by `make generate`; do not edit.
"""The model `ListTrainingJobsRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ListTrainingJobsRequest(Model):
    """Filters, sort order and page of the training jobs to list.

    Attributes:
        offset: Index of the page to return, from 0. At least 0.
        limit: Maximum number of items to return. From 1 to 50.
        sort_by: Field to sort by. The service assumes 'create_time' when it is left out.
        order: Sort order. The service assumes 'desc' when it is left out.
        group_by: Field to group the jobs by.
        filters: Conditions that all returned jobs meet.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "offset": "offset",
        "limit": "limit",
        "sort_by": "sort_by",
        "order": "order",
        "group_by": "group_by",
        "filters": "filters",
    }

    offset: int | Unset | None
    limit: int | Unset | None
    sort_by: str | Unset | None
    order: SortOrder | str | Unset | None
    group_by: str | Unset | None
    filters: list[TrainingJobFilter] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        order: SortOrder | str | Unset | None = UNSET,
        group_by: str | Unset | None = UNSET,
        filters: list[TrainingJobFilter] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.offset = offset
        self.limit = limit
        self.sort_by = sort_by
        self.order = order
        self.group_by = group_by
        self.filters = filters
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ListTrainingJobsRequest:
        """Read a decoded JSON object; `source` is not changed."""
        self = cls.__new__(cls)
        get = source.get
        self.offset = get("offset", UNSET)
        self.limit = get("limit", UNSET)
        self.sort_by = get("sort_by", UNSET)
        v = get("order", UNSET)
        self.order = SortOrder.of(v)
        self.group_by = get("group_by", UNSET)
        v = get("filters", UNSET)
        self.filters = (
            [TrainingJobFilter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The message as a JSON object, without what is `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.offset
        if v is not UNSET:
            out["offset"] = v
        v = self.limit
        if v is not UNSET:
            out["limit"] = v
        v = self.sort_by
        if v is not UNSET:
            out["sort_by"] = v
        v = self.order
        if v is not UNSET:
            out["order"] = to_wire(v)
        v = self.group_by
        if v is not UNSET:
            out["group_by"] = v
        v = self.filters
        if v is not UNSET:
            out["filters"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobFilter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(ListTrainingJobsRequest.__wire_names__)
from .sort_order import SortOrder  # noqa: E402
from .training_job_filter import TrainingJobFilter  # noqa: E402
