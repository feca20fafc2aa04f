# Generated from spec/ by `make generate`; do not edit.
"""The model `ListTrainingJobsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sort_order import SortOrder, SortOrderValue
    from .training_job_filter import TrainingJobFilter
    from .training_job_tag_filter import TrainingJobTagFilter
    from .training_job_train_type import TrainingJobTrainType, TrainingJobTrainTypeValue


class ListTrainingJobsRequest(BaseModel):
    """Filters, sort order and page of the training jobs to list."""

    offset: int | Unset | None = UNSET
    """Index of the page to return, from 0. At least 0."""

    limit: int | Unset | None = UNSET
    """Maximum number of items to return. From 1 to 50."""

    sort_by: str | Unset | None = UNSET
    """Field to sort by. Default of the service: 'create_time'."""

    order: SortOrder | SortOrderValue | Unset | None = UNSET
    """Sort order. Default of the service: 'desc'."""

    group_by: str | Unset | None = UNSET
    """Field to group the jobs by."""

    filters: list[TrainingJobFilter] | Unset | None = UNSET
    """Conditions that all returned jobs meet."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'. Huawei Cloud only."""

    train_type: TrainingJobTrainType | TrainingJobTrainTypeValue | str | Unset | None = UNSET
    """Return only jobs of this type. Takes effect with unified_jobs. Huawei Cloud only."""

    unified_jobs: bool | Unset | None = UNSET
    """Whether to return training jobs and fine-tuning jobs together. Huawei Cloud only."""

    tags: list[TrainingJobTagFilter] | Unset | None = UNSET
    """Return only jobs with these tags. Huawei Cloud only."""

    host_ips: list[str] | Unset | None = UNSET
    """Return only jobs that run on the nodes with these IP addresses. Huawei Cloud only."""
