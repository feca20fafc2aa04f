# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskVcnServer`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ServiceTaskVcnServer(BaseModel):
    """VCN server of the cameras that a task analyzes."""

    ip: str | None = None
    """IP address of the server."""

    port: int | None = None
    """Port of the server."""

    username: str | None = None
    """User name for the login."""

    password: str | None = json_field(default=None, sensitive=True)
    """Password for the login."""
