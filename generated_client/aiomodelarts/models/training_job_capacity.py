# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobCapacity`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class TrainingJobCapacity(BaseModel):
    """Memory or disk capacity of a machine."""

    size: int = json_field(digits=True)
    """Amount of memory or disk space, in the specified unit."""

    unit: str
    """Unit of the size, usually GB."""
