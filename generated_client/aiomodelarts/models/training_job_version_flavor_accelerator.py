# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionFlavorAccelerator`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobVersionFlavorAccelerator(BaseModel):
    """GPUs or NPUs of a machine."""

    unit_num: int | None = None
    """Number of cards."""

    product_name: str | None = None
    """Model of the cards."""

    memory: int | None = json_field(default=None, digits=True)
    """Memory of a card."""

    unit: str | None = None
    """Unit of the memory, such as GB."""

    info: str | None = None
    """Further information about the cards."""
