# Generated from spec/ by `make generate`; do not edit.
"""The model `ListTrainingJobsRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ListTrainingJobsRequest(BaseModel):
    """Filters, sort order and page of the training jobs to list.

    Attributes:
        offset: Index of the page to return, from 0. At least 0.
        limit: Maximum number of items to return. From 1 to 50.
        sort_by: Field to sort by. Default of the service: 'create_time'.
        order: Sort order. Default of the service: 'desc'.
        group_by: Field to group the jobs by.
        filters: Conditions that all returned jobs meet.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
        train_type: Return only jobs of this type. Takes effect with unified_jobs.
        unified_jobs: Whether to return training jobs and fine-tuning jobs together.
        tags: Return only jobs with these tags.
        host_ips: Return only jobs that run on the nodes with these IP addresses.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "offset": "offset",
        "limit": "limit",
        "sort_by": "sort_by",
        "order": "order",
        "group_by": "group_by",
        "filters": "filters",
        "workspace_id": "workspace_id",
        "train_type": "train_type",
        "unified_jobs": "unified_jobs",
        "tags": "tags",
        "host_ips": "host_ips",
    }

    offset: int | Unset | None
    limit: int | Unset | None
    sort_by: str | Unset | None
    order: SortOrder | str | Unset | None
    group_by: str | Unset | None
    filters: list[TrainingJobFilter] | Unset | None
    workspace_id: str | Unset | None
    train_type: TrainingJobTrainType | str | Unset | None
    unified_jobs: bool | Unset | None
    tags: list[TrainingJobTagFilter] | Unset | None
    host_ips: list[str] | Unset | None
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
        workspace_id: str | Unset | None = UNSET,
        train_type: TrainingJobTrainType | str | Unset | None = UNSET,
        unified_jobs: bool | Unset | None = UNSET,
        tags: list[TrainingJobTagFilter] | Unset | None = UNSET,
        host_ips: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.offset = offset
        self.limit = limit
        self.sort_by = sort_by
        self.order = order
        self.group_by = group_by
        self.filters = filters
        self.workspace_id = workspace_id
        self.train_type = train_type
        self.unified_jobs = unified_jobs
        self.tags = tags
        self.host_ips = host_ips
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ListTrainingJobsRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
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
        self.workspace_id = get("workspace_id", UNSET)
        v = get("train_type", UNSET)
        self.train_type = TrainingJobTrainType.of(v)
        self.unified_jobs = get("unified_jobs", UNSET)
        v = get("tags", UNSET)
        self.tags = (
            [TrainingJobTagFilter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.host_ips = get("host_ips", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
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
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.train_type
        if v is not UNSET:
            out["train_type"] = to_wire(v)
        v = self.unified_jobs
        if v is not UNSET:
            out["unified_jobs"] = v
        v = self.tags
        if v is not UNSET:
            out["tags"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobTagFilter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.host_ips
        if v is not UNSET:
            out["host_ips"] = v
        return out


_KEYS = frozenset(ListTrainingJobsRequest.__wire_names__)
from .sort_order import SortOrder  # noqa: E402
from .training_job_filter import TrainingJobFilter  # noqa: E402
from .training_job_tag_filter import TrainingJobTagFilter  # noqa: E402
from .training_job_train_type import TrainingJobTrainType  # noqa: E402
