# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptanceReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .acceptance_statistics import AcceptanceStatistics


class AcceptanceReport(BaseModel):
    """Report of an acceptance task."""

    checking_stats: AcceptanceStatistics | None = None
    """Statistics of the current acceptance task."""

    total_stats: AcceptanceStatistics
    """Statistics of all acceptance tasks of the labeling task so far."""
