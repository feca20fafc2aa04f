# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskVcnServerInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class ServiceTaskVcnServerInput(BaseModel):
    """VCN server of the cameras that a new task analyzes."""

    ip: str
    """IP address of the server."""

    port: int
    """Port of the server."""

    username: str
    """User name for the login."""

    password: str = json_field(sensitive=True)
    """Password for the login."""
