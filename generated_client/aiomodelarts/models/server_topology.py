# Generated from spec/ by `make generate`; do not edit.
"""The model `ServerTopology`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServerTopology(BaseModel):
    """Server and the switches to which it is connected."""

    resource_id: str
    """ID of the cloud server."""

    network_nodes: list[str] | None = None
    """IPv4 addresses of the top-of-rack switches."""
