# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualResourceTemplateMetadata`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class VirtualResourceTemplateMetadata(BaseModel):
    """Name of a template for dividing NPUs."""

    name: str
    """Name of the template, used in flavors."""
