# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleLabelProperty`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hard_mark import HardMark
    from .label_shape import LabelShape


class SampleLabelProperty(BaseModel):
    """Position of a label in a sample, and further attributes. Built-in keys begin with @modelarts."""

    modelarts_content: str | None = json_field(default=None, key="@modelarts:content")
    """Speech content, as text. For speech labels."""

    modelarts_end_index: int | None = json_field(default=None, key="@modelarts:end_index")
    """Index of the first character after the labeled text. For named entity labels."""

    modelarts_end_time: str | None = json_field(default=None, key="@modelarts:end_time")
    """End time of the labeled speech, as hh:mm:ss.SSS. For speech paragraph labels."""

    modelarts_feature: list[list[float]] | None = json_field(default=None, key="@modelarts:feature")
    """Points of the shape as pairs [x, y], relative to the upper left corner. A rectangle has two corners. A circle
    has its center, followed by [radius]. Only for object detection.
    """

    modelarts_from: str | None = json_field(default=None, key="@modelarts:from")
    """ID of the entity label at which the relation starts. For relations in text triplets."""

    modelarts_hard: HardMark | None = json_field(default=None, key="@modelarts:hard")
    """Whether the label is a hard example, as a string."""

    modelarts_hard_coefficient: str | None = json_field(default=None, key="@modelarts:hard_coefficient")
    """Difficulty of the label, from 0 to 1, as a string."""

    modelarts_hard_reasons: str | None = json_field(default=None, key="@modelarts:hard_reasons")
    """Codes of the reasons for a hard example, separated by hyphens, such as 3-20-19."""

    modelarts_shape: LabelShape | None = json_field(default=None, key="@modelarts:shape")
    """Shape of the object. For object detection."""

    modelarts_source: str | None = json_field(default=None, key="@modelarts:source")
    """Speaker of the labeled speech. For speech paragraph labels."""

    modelarts_start_index: int | None = json_field(default=None, key="@modelarts:start_index")
    """Index of the first character of the labeled text, from 0. For named entity labels. At least 0."""

    modelarts_start_time: str | None = json_field(default=None, key="@modelarts:start_time")
    """Start time of the labeled speech, as hh:mm:ss.SSS. For speech paragraph labels."""

    modelarts_to: str | None = json_field(default=None, key="@modelarts:to")
    """ID of the entity label at which the relation ends. For relations in text triplets."""
