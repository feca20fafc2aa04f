# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceGpuInfo`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceGpuInfo(BaseModel):
    """GPUs of a flavor. If gpu is 0, the flavor has none."""

    brand: str | None = None
    """Manufacturer of the cards."""

    version: str | None = None
    """Model of the cards."""

    unit: str
    """Unit of memory, such as MB or GB."""

    memory: int
    """Memory of each card, in the unit of the unit field."""

    gpu: float
    """Number of GPUs."""
