# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteIntranetConnectionsRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeleteIntranetConnectionsRequest(BaseModel):
    """Private network connections to delete."""

    intranet_connection_ids: list[str]
    """IDs of the connections to delete."""
