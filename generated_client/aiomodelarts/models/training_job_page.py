# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .sort_order import SortOrder
    from .training_job import TrainingJob as TrainingJob
    from .training_job_train_type import TrainingJobTrainType


class TrainingJobPage(BasePage["TrainingJob"], items="items", total="total"):
    """One page of training jobs."""

    total: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    limit: int
    """Maximum number of items on a page."""

    offset: int
    """Index of this page, from 0."""

    sort_by: str | None = None
    """Field to sort by."""

    order: SortOrder | None = None
    """Sort order."""

    group_by: str | None = None
    """Field that the jobs are grouped by. Can be empty."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    ai_project: str | None = None
    """AI project of the jobs in ModelArts, usually default-ai-project."""

    items: list[TrainingJob]
    """Training jobs on this page."""

    train_type: TrainingJobTrainType | None = None
    """Kind of training to which the list was limited. Huawei Cloud only."""
