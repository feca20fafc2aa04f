# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorAccelerator`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ResourceFlavorAccelerator(BaseModel):
    """Accelerators of a node."""

    type: str | None = None
    """Model of the accelerator."""

    size: str | None = None
    """Number of accelerators, as a string."""

    memory: str | None = None
    """Memory of each accelerator, with its unit."""

    card: str | None = None
    """Number of cards, as digits. Huawei Cloud only."""

    chip: str | None = None
    """Number of chips, as digits. Huawei Cloud only."""
