# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAccelerator`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobAccelerator(BaseModel):
    """GPUs or NPUs of a machine."""

    unit_num: int = json_field(digits=True)
    """Number of cards."""

    product_name: str | None = None
    """Model of the cards."""

    memory: str | None = None
    """Memory of each card with its unit, such as 32GB."""
