# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hard_reason_count import HardReasonCount
    from .label_statistics import LabelStatistics


class DatasetStatistics(BaseModel):
    """Number of samples by label and by state."""

    data_path: str | None = None
    """OBS path of the data."""

    data_spliting_enable: bool | None = None
    """Whether the labels are sufficient to split the data for training and validation."""

    grouped_label_stats: dict[str, list[LabelStatistics]] | None = None
    """Label statistics by labeling type."""

    hard_detail_stats: dict[str, HardReasonCount] | None = None
    """Number of hard examples by reason. Keys are reason codes."""

    key_sample_stats: dict[str, int] | None = None
    """Number of samples that are hard examples and number that are not."""

    label_stats: list[LabelStatistics]
    """Statistics of each label."""

    metadata_stats: dict[str, Any] | None = None
    """Number of samples by metadata."""

    sample_stats: dict[str, int]
    """Number of samples by state."""

    deletion_stats: dict[str, Any] | None = None
    """Statistics about deleted samples. Open Telekom Cloud only."""
