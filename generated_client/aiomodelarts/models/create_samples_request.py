# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateSamplesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .new_sample import NewSample
    from .text_label_format import TextLabelFormat


class CreateSamplesRequest(BaseModel):
    """Samples to add to a dataset, with their content."""

    final_annotation: bool | Unset | None = UNSET
    """Whether the labels are treated as confirmed. false is supported for image classification and object detection.
    Default of the service: True.
    """

    label_format: TextLabelFormat | Unset | None = UNSET
    """Format of labels in the source data. Only for text datasets."""

    samples: list[NewSample] | Unset | None = UNSET
    """List of samples to add."""
