# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptanceStatistics`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AcceptanceStatistics(BaseModel):
    """Statistics of one or more acceptance tasks."""

    accepted_sample_count: int | None = None
    """Number of accepted samples."""

    checked_sample_count: int | None = None
    """Number of checked samples."""

    pass_rate: float | None = None
    """Proportion of checked samples that were accepted."""

    rejected_sample_count: int | None = None
    """Number of rejected samples."""

    sampled_sample_count: int | None = None
    """Actual number of samples drawn for the check."""

    sampling_num: int | None = None
    """Requested number of samples to draw."""

    sampling_rate: float | None = None
    """Requested proportion of samples to draw."""

    score: str | None = None
    """Quality score of the labels."""

    task_id: str | None = None
    """ID of the acceptance task."""

    total_sample_count: int | None = None
    """Total number of samples."""

    total_score: int | None = None
    """Sum of all quality scores."""

    unchecked_sample_count: int | None = None
    """Number of drawn samples that are not checked yet."""
