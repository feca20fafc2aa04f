"""Authentication with tokens that IAM issues and the client renews."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from ...http.transport import OutgoingRequest
from ..renewal.renewal import Renewing
from ..renewal.single_flight import always
from .base import AuthContext, Authenticator
from .issued import Scope, Token


class TokenAuthenticator(Authenticator):
    """Authenticator that adds a token to requests and renews it before it expires.

    Args:
        fetch: Function that requests a new token from IAM.
        context: Context with the clock and the number of retries.
        source: Authenticator that authorizes the requests for tokens, or None. It is closed together with this one.
        harmless: Function that returns whether a failed request may be retried although it may have been executed.
    """

    def __init__(
        self,
        fetch: Callable[[], Awaitable[Token]],
        context: AuthContext,
        source: Authenticator | None = None,
        harmless: Callable[[], bool] = always,
    ) -> None:
        self._tokens = Renewing(fetch, context, "token", harmless)
        self.source = source

    async def authorize(self, request: OutgoingRequest) -> object:
        """Add the token to the headers of a request.

        Args:
            request: The request, which is changed in place.

        Returns:
            The token.
        """
        token = await self._tokens.current()
        request.headers["X-Auth-Token"] = token.value
        return token

    async def renew(self, used: object) -> bool:
        """Replace a rejected token, unless it was replaced already or a new token was rejected a short time ago.

        Args:
            used: The rejected token.

        Returns:
            Whether the request may be retried.
        """
        return await self._tokens.replace(used)

    def refused_again(self, used: object) -> None:
        """Pause renewals, because the service rejects new tokens too.

        Args:
            used: The rejected new token.
        """
        self._tokens.refused_again(used)

    async def scope(self) -> Scope:
        """Return the scope of the token."""
        return (await self._tokens.current()).scope

    async def aclose(self) -> None:
        """Cancel a request for a token that is in progress."""
        try:
            await self._tokens.aclose()
        finally:
            if self.source is not None:
                await self.source.aclose()
