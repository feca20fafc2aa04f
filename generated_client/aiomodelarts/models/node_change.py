# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeChange`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NodeChange(BaseModel):
    """Result of a change for one node."""

    name: str
    """Name of the node."""

    status: str | None = None
    """Result for the node, such as success."""
