# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceMemoryInfo`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceMemoryInfo(BaseModel):
    """Memory of a flavor."""

    unit: str
    """Unit of memory, such as GB."""

    memory: int
    """Amount of memory, in the unit of the unit field."""
