# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerPublicIp`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevServerPublicIp(BaseModel):
    """Elastic IP address of a dev server."""

    id: str
    """ID of the elastic IP address."""

    address: str | None = None
    """IPv4 address."""
