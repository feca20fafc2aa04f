# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingTaskMetrics`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TeamLabelingTaskMetrics(BaseModel):
    """Progress of each member."""

    sample_stats: dict[str, dict[str, int]]
    """Number of samples in each state, by the email address of the member."""
