# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleLabelInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .label_type import LabelType
    from .sample_label_property import SampleLabelProperty
    from .video_labeling_method import VideoLabelingMethod


class SampleLabelInput(BaseModel):
    """A label to attach to a sample, with its position and confidence."""

    annotated_by: VideoLabelingMethod | None = None
    """Labeling method: manual or automatic. Only for videos."""

    id: str | None = None
    """ID of the label within the sample."""

    name: str | None = None
    """Name of the label."""

    property: SampleLabelProperty | None = None
    """Position of the label in the sample, and whether it is a hard example."""

    score: float | None = None
    """Confidence of the label. From 0 to 1."""

    type: LabelType | None = None
    """Labeling type of the label."""
