# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobPage(BaseModel):
    """One page of training jobs.

    Attributes:
        total: Total number of matches.
        count: Number of items on this page.
        limit: Maximum number of items on a page.
        offset: Index of this page, from 0.
        sort_by: Field to sort by.
        order: Sort order.
        group_by: Field that the jobs are grouped by. Can be empty.
        workspace_id: ID of the workspace. 0 is the default workspace.
        ai_project: AI project of the jobs in ModelArts, usually default-ai-project.
        items: Training jobs on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "count": "count",
        "limit": "limit",
        "offset": "offset",
        "sort_by": "sort_by",
        "order": "order",
        "group_by": "group_by",
        "workspace_id": "workspace_id",
        "ai_project": "ai_project",
        "items": "items",
    }

    total: int | Unset | None
    count: int | Unset | None
    limit: int | Unset | None
    offset: int | Unset | None
    sort_by: str | Unset | None
    order: SortOrder | str | Unset | None
    group_by: str | Unset | None
    workspace_id: str | Unset | None
    ai_project: str | Unset | None
    items: list[TrainingJob] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        total: int | Unset | None,
        count: int | Unset | None,
        limit: int | Unset | None,
        offset: int | Unset | None,
        items: list[TrainingJob] | Unset | None,
        sort_by: str | Unset | None = UNSET,
        order: SortOrder | str | Unset | None = UNSET,
        group_by: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        ai_project: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.count = count
        self.limit = limit
        self.offset = offset
        self.sort_by = sort_by
        self.order = order
        self.group_by = group_by
        self.workspace_id = workspace_id
        self.ai_project = ai_project
        self.items = items
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.total = get("total", UNSET)
        self.count = get("count", UNSET)
        self.limit = get("limit", UNSET)
        self.offset = get("offset", UNSET)
        self.sort_by = get("sort_by", UNSET)
        v = get("order", UNSET)
        self.order = SortOrder.of(v)
        self.group_by = get("group_by", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.ai_project = get("ai_project", UNSET)
        v = get("items", UNSET)
        self.items = (
            [TrainingJob.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
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
        v = self.sort_by
        if v is not UNSET:
            out["sort_by"] = v
        v = self.order
        if v is not UNSET:
            out["order"] = to_wire(v)
        v = self.group_by
        if v is not UNSET:
            out["group_by"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.ai_project
        if v is not UNSET:
            out["ai_project"] = v
        v = self.items
        if v is not UNSET:
            out["items"] = (
                [i0.to_dict() if i0.__class__ is TrainingJob else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobPage.__wire_names__)
from .sort_order import SortOrder  # noqa: E402
from .training_job import TrainingJob  # noqa: E402
