# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeConfigMetadata`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NodeConfigMetadata(BaseModel):
    """Name of a configuration or template."""

    name: str
    """Name of the configuration or template, such as node-config."""
