# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeOsStatus`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NodeOsStatus(BaseModel):
    """Operating system that a node runs."""

    name: str | None = None
    """Name and version of the operating system."""
