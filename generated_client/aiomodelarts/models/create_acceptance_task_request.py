# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateAcceptanceTaskRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class CreateAcceptanceTaskRequest(BaseModel):
    """Number or ratio of samples to draw. Set one of the two fields."""

    sampling_num: int | Unset | None = UNSET
    """Number of samples to draw. At least 1."""

    sampling_rate: float | Unset | None = UNSET
    """Ratio of samples to draw, above 0 and at most 1. More than 0 and at most 1."""
