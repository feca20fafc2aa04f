# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingStaffCounts`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TeamLabelingStaffCounts(BaseModel):
    """Number of people assigned to a team labeling task."""

    labeler_count: int
    """Number of labelers, at most 100."""

    reviewer_count: int
    """Number of reviewers, at most 100."""

    workforce_count: int
    """Number of teams assigned to the task."""
