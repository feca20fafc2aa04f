# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNpuInfo`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceNpuInfo(BaseModel):
    """NPUs of a flavor. If npu is 0, the flavor has none."""

    brand: str | None = None
    """Manufacturer of the cards."""

    version: str | None = None
    """Model of the cards."""

    unit: str
    """Unit of memory, such as MB or GB."""

    memory: int
    """Memory of each card, in the unit of the unit field."""

    npu: int
    """Number of NPUs."""
