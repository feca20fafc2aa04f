# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningMetricReport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .fine_tuning_metric import FineTuningMetric


class FineTuningMetricReport(BaseModel):
    """Metrics that a fine-tuning job reports for diagrams."""

    format_version: str | None = None
    """Version of the format, 1.0."""

    timestamp: str | None = None
    """Time of the report, in UTC, in ISO 8601 format."""

    metrics: list[FineTuningMetric] | None = None
    """Metrics with their measurements."""
