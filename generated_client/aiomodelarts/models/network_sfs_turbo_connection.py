# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkSfsTurboConnection`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NetworkSfsTurboConnection(BaseModel):
    """A file system that a network is connected to."""

    name: str
    """Name of the SFS Turbo file system."""

    sfs_id: str = json_field(key="sfsId")
    """ID of the SFS Turbo file system."""
