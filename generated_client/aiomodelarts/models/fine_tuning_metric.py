# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningMetric`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class FineTuningMetric(BaseModel):
    """Metric of a fine-tuning job with its measurements."""

    name_cn: str | None = None
    """Chinese name of the metric."""

    name_en: str | None = None
    """English name of the metric, such as train_loss."""

    des_en: str | None = None
    """English description of the metric."""

    des_cn: str | None = None
    """Chinese description of the metric."""

    type: str | None = None
    """Kind of diagram, such as line, pie, tabel or scalar."""

    group: str | None = None
    """Group of metrics for display, such as training, validation or test."""

    group_by: list[str] | None = None
    """Fields of the measurements that separate several series."""

    x_axis: str | None = None
    """Field of the measurements for the horizontal axis, such as step, epoch or timestamp."""

    tags: list[str] | None = None
    """Further groups of metrics for display."""

    unit: str | None = None
    """Unit for display, such as samples/sec."""

    data: dict[str, Any] | None = None
    """Measurements in order of time or steps."""
