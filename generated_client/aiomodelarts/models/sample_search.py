# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .attribute_search import AttributeSearch
    from .hard_example import HardExample
    from .label_search import LabelSearch


class SampleSearch(BaseModel):
    """Search conditions for samples. All conditions that are set must match."""

    coefficient: str | None = None
    """Difficulty coefficient of the sample."""

    frame_in_video: int | None = None
    """Index of the frame in the video."""

    hard: HardExample | None = None
    """Whether the sample is a hard example."""

    import_origin: str | None = None
    """Origin of the imported sample."""

    kvp: str | None = None
    """Peak kilovoltage of a CT scan (DICOM KVP)."""

    label_list: LabelSearch | None = None
    """Labels of the sample."""

    labeler: str | None = None
    """User who labeled the sample."""

    metadata: AttributeSearch | None = None
    """Attributes of the sample."""

    parent_sample_id: str | None = None
    """ID of the parent sample, from which the sample was cut."""

    sample_dir: str | None = None
    """Folder that contains the sample, with a trailing slash. Subfolders are not searched."""

    sample_name: str | None = None
    """File name of the sample, including the extension."""

    sample_time: str | None = None
    """Last modification time of the sample file in OBS: within the last 30 days (month), since yesterday (day), or
    within a period of at most 30 days, such as 20240601-20240630.
    """

    score: str | None = None
    """Confidence score of the label."""

    slice_thickness: str | None = None
    """Slice thickness of a DICOM image."""

    study_date: str | None = None
    """Study date of a DICOM scan. The format is not documented."""

    time_in_video: str | None = None
    """Position in the video, as a time. The format is not documented."""
