# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionFlavorMemory`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVersionFlavorMemory(BaseModel):
    """Main memory of a machine."""

    memory: int | None = None
    """Size of the memory."""

    unit: str | None = None
    """Unit of the size, such as GB."""
