# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .labeled_sample import LabeledSample


class SampleUpdate(BaseModel):
    """Labels and attributes to set for samples."""

    email: str | Unset | None = UNSET
    """Email address of the team member who labels the samples. Only for team labeling."""

    samples: list[LabeledSample] | Unset | None = UNSET
    """Samples with their new labels and attributes."""
