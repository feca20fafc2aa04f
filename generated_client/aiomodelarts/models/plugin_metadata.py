# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginMetadata`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PluginMetadata(BaseModel):
    """Name and creation time of a plug-in."""

    name: str
    """Name of the installed plug-in, composed of the names of the pool and the template."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Installation time, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""
