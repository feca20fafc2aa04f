# Generated from spec/ by `make generate`; do not edit.
"""The model `BindDevServerPublicIpRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class BindDevServerPublicIpRequest(BaseModel):
    """Elastic IP address to bind."""

    public_ip_id: str
    """ID of the elastic IP address. From 1 to 64 characters."""
