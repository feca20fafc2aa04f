# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetTeamLabeling`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .labeling_team_member import LabelingTeamMember


class DatasetTeamLabeling(BaseModel):
    """Team labeling settings of a dataset."""

    current_task_id: str | None = None
    """ID of the team labeling task."""

    current_task_name: str | None = None
    """Name of the team labeling task."""

    reject_num: int | None = None
    """Number of rejected samples."""

    repetition: int | None = None
    """Number of people who label each sample."""

    is_synchronize_auto_labeling_data: bool | None = None
    """Whether changed auto labeling results are synchronized to the team."""

    is_synchronize_data: bool | None = None
    """Whether new unlabeled samples are synchronized to the team, regardless of how they were added."""

    workers: list[LabelingTeamMember] | None = None
    """Members of the labeling team."""

    workforce_id: str | None = None
    """ID of the labeling team."""

    workforce_name: str | None = None
    """Name of the labeling team."""
