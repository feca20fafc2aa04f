# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptanceTask`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .acceptance_action import AcceptanceAction
    from .acceptance_statistics import AcceptanceStatistics


class AcceptanceTask(BaseModel):
    """An acceptance task of a team labeling task."""

    action: AcceptanceAction | None = None
    """Action to perform on the samples."""

    checking_stats: AcceptanceStatistics | None = None
    """Statistics of the current acceptance task."""

    checking_task_id: str
    """ID of the acceptance task."""

    overwrite_last_result: bool | None = None
    """Whether to overwrite labels that were added to the dataset in the meantime."""

    total_stats: AcceptanceStatistics | None = None
    """Statistics of all acceptance tasks so far."""
