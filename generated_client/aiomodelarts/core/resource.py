"""What the generated resource classes share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Client


class Resource:
    """The operations of one resource.

    Args:
        client: Sends their requests.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def belongs_to(self, client: Client) -> bool:
        """Whether this sends its requests through a client or a copy of it."""
        return self._client.shares_connections(client)
