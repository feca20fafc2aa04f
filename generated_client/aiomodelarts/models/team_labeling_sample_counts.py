# Generated from spec/ by `make generate`; do not edit.
"""The model `TeamLabelingSampleCounts`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TeamLabelingSampleCounts(BaseModel):
    """Number of samples of a team labeling task in each state."""

    accepted_sample_count: int
    """Number of samples accepted by the owner."""

    auto_annotation_sample_count: int
    """Number of auto labeling results to be confirmed."""

    deleted_sample_count: int | None = None
    """Number of deleted samples."""

    rejected_sample_count: int
    """Number of samples rejected by the owner."""

    sampled_sample_count: int
    """Number of samples drawn for the acceptance check by the owner."""

    total_sample_count: int
    """Total number of samples."""

    unannotated_sample_count: int
    """Number of samples without labels."""

    uncheck_sample_count: int
    """Number of reviewed samples that are awaiting acceptance."""

    unreviewed_sample_count: int
    """Number of labeled samples that are awaiting review."""
