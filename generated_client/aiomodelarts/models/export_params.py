# Generated from spec/ by `make generate`; do not edit.
"""The model `ExportParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .export_destination import ExportDestination
    from .sample_search import SampleSearch
    from .sample_state import SampleState


class ExportParams(BaseModel):
    """Selection and destination of exported samples."""

    clear_hard_property: bool | None = None
    """Whether to remove hard example marks. Default of the service: True."""

    export_dataset_version_format: str | None = None
    """Format of the dataset version that the samples are exported to."""

    export_dataset_version_name: str | None = None
    """Name of the dataset version that the samples are exported to."""

    export_dest: ExportDestination | None = None
    """Destination of the samples. Defaults to OBS."""

    export_new_dataset_name: str | None = None
    """Name of the dataset to create."""

    export_new_dataset_work_path: str | None = None
    """OBS folder for the output of the dataset to create."""

    ratio_sample_usage: bool | None = None
    """Whether to randomly assign samples to training and validation according to the ratio. Default of the service:
    False.
    """

    sample_state: SampleState | None = None
    """Export only samples in this state. Empty in some responses."""

    samples: list[str] | None = None
    """IDs of the samples to export."""

    search_conditions: list[SampleSearch] | None = None
    """Search conditions. Samples that match any of them are exported."""

    train_sample_ratio: str | float | None = None
    """Fraction of samples to use for training, from 0 to 1. Sent as a string and returned as a number. Default of the
    service: '1.00'.
    """

    clear_difficult: bool | None = None
    """Whether to remove difficult sample marks. Undocumented; known only from responses."""
