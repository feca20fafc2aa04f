# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerEndpoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_endpoint_service import DevServerEndpointService


class DevServerEndpoint(BaseModel):
    """Private address of a server."""

    dev_service: str | None = None
    """Service at the address, NOTEBOOK or SSH."""

    service: DevServerEndpointService | None = None
    """Service at the address."""

    uri: str | None = None
    """Private IP address of the server."""

    key_pair_names: list[str] | None = None
    """Names of the key pairs that SSH accepts."""
