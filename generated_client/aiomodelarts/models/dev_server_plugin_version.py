# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerPluginVersion`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class DevServerPluginVersion(BaseModel):
    """Version of a plug-in for dev servers."""

    id: str | None = None
    """ID of the version."""

    version: str | None = None
    """Number of the version."""

    status: str | None = None
    """State of the version."""

    url: str | None = json_field(default=None, sensitive=True)
    """URL to download the version from."""
