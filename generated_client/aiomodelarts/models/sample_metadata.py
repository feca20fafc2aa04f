# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hard_reason_code import HardReasonCode


class SampleMetadata(BaseModel):
    """Attributes of a sample. Built-in keys begin with @modelarts. Other keys are possible."""

    modelarts_import_origin: int | None = json_field(default=None, key="@modelarts:import_origin")
    """Code of the import source of the sample."""

    modelarts_hard: bool | float | None = json_field(default=None, key="@modelarts:hard")
    """Whether the sample is a hard example. As a number, 1 means true and 0 means false."""

    modelarts_hard_coefficient: float | None = json_field(default=None, key="@modelarts:hard_coefficient")
    """Difficulty of the sample, from 0 to 1. From 0 to 1."""

    modelarts_hard_reasons: list[HardReasonCode] | None = json_field(default=None, key="@modelarts:hard_reasons")
    """Codes of the reasons why the sample is a hard example."""

    modelarts_size: list[int] | None = json_field(default=None, key="@modelarts:size")
    """Width and height of the image in pixels and its number of channels. The number of channels can be omitted if it
    is 3. Required for object detection labels. From 2 to 3 items.
    """

    modelarts_source_image_info: str | None = json_field(
        default=None, key="@modelarts:source_image_info", sensitive=True
    )
    """Signed link to information about the image. Open Telekom Cloud only."""
