# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingReservedTime`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta


class TrainingReservedTime(BaseModel):
    """Time for which resources are reserved."""

    time_unit: str | Unset | None = UNSET
    """Unit of the duration. Only HOURS is supported."""

    duration: int | timedelta
    """Duration of the reservation, in hours. At least 1."""
