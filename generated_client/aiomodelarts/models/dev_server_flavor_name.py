# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerFlavorName`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevServerFlavorName(BaseModel):
    """Flavor to which a super node can be scaled."""

    name: str | None = None
    """Name of the flavor."""
