"""What all kinds of credentials share, and the seam between them and the client."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from ..clock import Clock
    from ..transport import OutgoingRequest, Transport


@frozen
class AuthContext:
    """What an authenticator may use.

    Args:
        transport: Sends its requests, over the connections of the client.
        clock: The time.
        timeout: Seconds allowed for one of its requests.
    """

    transport: Transport
    clock: Clock
    timeout: float


@frozen
class Scope:
    """What credentials are good for, as far as they know it themselves.

    Args:
        project_id: The project, or None.
        project_name: Its name, or None.
        endpoint: Scheme and host of ModelArts from the service catalog, or None.
    """

    project_id: str | None = None
    project_name: str | None = None
    endpoint: str | None = None


class Authenticator(ABC):
    """The live side of credentials: holds tokens while a client is open."""

    @abstractmethod
    async def authorize(self, request: OutgoingRequest) -> object:
        """Add what proves the caller to a request that is about to be sent.

        Returns:
            What was used; `renew` wants it back when the service refuses it.
        """

    @abstractmethod
    async def renew(self, used: object) -> bool:
        """Replace what the service refused.

        Args:
            used: What `authorize` returned for the refused request.

        Returns:
            Whether the request may be sent once more.
        """

    @abstractmethod
    async def scope(self) -> Scope:
        """What the credentials are good for; may ask IAM."""

    async def aclose(self) -> None:  # noqa: B027  # most authenticators have nothing to end
        """End what runs in the background."""


class Credentials(ABC):
    """Who is calling: plain values that pickle, compare and never show a secret."""

    @abstractmethod
    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side, made once for each open client."""


def hidden(value: object) -> str:
    """How a secret looks in `repr`."""
    return "None" if value is None else "'***'"
