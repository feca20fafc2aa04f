# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentFlavorCpu`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentFlavorCpu(BaseModel):
    """Processors and memory of a flavor."""

    num: int | None = None
    """Number of virtual CPUs."""

    memory_size: str | None = None
    """Size of the main memory, as digits."""

    memory_unit: str | None = None
    """Unit of the main memory, such as GB."""
