# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualFlavorMetadata`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class VirtualFlavorMetadata(BaseModel):
    """Name and labels of a flavor that contains part of an NPU."""

    name: str
    """ID of the flavor."""

    labels: dict[str, str] | None = None
    """Labels of the flavor, by key."""
