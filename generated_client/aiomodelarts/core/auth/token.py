"""Tokens: kept while they are good, renewed by one request however many callers want one."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from attrs import field, frozen

from ..clock import Clock
from ..errors import AuthenticationFailed, ConfigurationError, ModelArtsError
from ..transport import OutgoingRequest
from .credentials import AuthContext, Authenticator, Credentials, Scope, hidden

# IAM tokens live 24 hours; renewing this early keeps long calls from carrying a token that dies on the way.
RENEW_SECONDS_AHEAD = 600.0
# After a renewal ahead of time failed, calls go on with the old token for this long before another try.
HOLD_SECONDS = 60.0

logger = logging.getLogger("aiomodelarts")


@frozen
class Token:
    """A token as IAM issued it.

    Args:
        value: The token itself.
        expires_at: When it ends, in seconds since 1970, or None when that is not known.
        issued_at: When it was received, in seconds since 1970.
        scope: The project it is for.
    """

    value: str = field(repr=hidden)
    expires_at: float | None = None
    issued_at: float = 0.0
    scope: Scope = field(factory=Scope)

    def stale(self, now: float) -> bool:
        """Whether it should be replaced: close to its end, by ten minutes or a quarter of its life."""
        if self.expires_at is None:
            return False
        ahead = min(RENEW_SECONDS_AHEAD, (self.expires_at - self.issued_at) / 4)
        return now >= self.expires_at - ahead

    def expired(self, now: float) -> bool:
        """Whether it is of no use any more."""
        return self.expires_at is not None and now >= self.expires_at


class TokenAuthenticator(Authenticator):
    """Adds a token to requests.

    Args:
        fetch: Gets a new token from IAM.
        clock: The time.
    """

    def __init__(self, fetch: Callable[[], Awaitable[Token]], clock: Clock) -> None:
        self._fetch = fetch
        self._clock = clock
        self._token: Token | None = None
        self._task: asyncio.Task[Token] | None = None
        self._hold_until = 0.0

    async def authorize(self, request: OutgoingRequest) -> object:
        """Put the token into the request's headers."""
        token = await self._current()
        request.headers["X-Auth-Token"] = token.value
        return token

    async def renew(self, used: object) -> bool:
        """Get another token, unless one newer than the refused one is there already."""
        if self._token is used:
            await self._renewed()
        return True

    async def scope(self) -> Scope:
        """The project that IAM scoped the token to."""
        return (await self._current()).scope

    async def aclose(self) -> None:
        """Give up a request for a token that is still under way."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _current(self) -> Token:
        token = self._token
        if token is None or token.expired(self._clock.now()):
            return await self._renewed()
        if token.stale(self._clock.now()) and self._clock.now() >= self._hold_until:
            try:
                return await self._renewed()
            except ModelArtsError as error:
                self._hold_until = self._clock.now() + HOLD_SECONDS
                logger.warning("the token could not be renewed ahead of its end and stays in use: %s", error)
        return token

    async def _renewed(self) -> Token:
        """Wait for the one request that all callers share; a caller that is cancelled does not end it."""
        task = self._task
        if task is None:
            task = asyncio.create_task(self._request(), name="aiomodelarts token")
            task.add_done_callback(self._finished)
            self._task = task
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            caller = asyncio.current_task()
            if task.cancelled() and caller is not None and not caller.cancelling():
                raise ConfigurationError("the client was closed while it asked for a token") from None
            raise

    async def _request(self) -> Token:
        return await self._fetch()

    def _finished(self, task: asyncio.Task[Token]) -> None:
        if self._task is task:
            self._task = None
        # Looking at the exception keeps asyncio from reporting it as lost when all callers were cancelled.
        if not task.cancelled() and task.exception() is None:
            self._token = task.result()


def parse_expiry(text: str) -> float | None:
    """Seconds since 1970 for IAM's `2026-02-13T06:52:13.855000Z`, or None when it is no date."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


@frozen
class TokenCredentials(Credentials):
    """A token that the caller already has.

    It can't be renewed: when the service refuses it, `AuthenticationFailed` is raised. The client needs
    `project_id=` and `region=` or `endpoint=`, because a bare token does not tell them.

    Args:
        token: A token scoped to a project.
        expires_at: When it ends, in seconds since 1970 or as a `datetime`; None when that is not known.

    Example:
        `ModelArts(TokenCredentials(token), project_id="6f1c...", region="eu-de")`
    """

    token: str = field(repr=hidden)
    expires_at: float | datetime | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.token:
            raise ConfigurationError("the token is empty; pass the value of IAM's X-Subject-Token header")

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: sends the token as it is."""
        return _ReadyToken(self, context.clock)


class _ReadyToken(Authenticator):
    def __init__(self, credentials: TokenCredentials, clock: Clock) -> None:
        ends = credentials.expires_at
        self._expires_at = ends.timestamp() if isinstance(ends, datetime) else ends
        self._token = credentials.token
        self._clock = clock

    async def authorize(self, request: OutgoingRequest) -> object:
        if self._expires_at is not None and self._clock.now() >= self._expires_at:
            raise AuthenticationFailed(
                401, "", "the given token has expired; pass a new one or use PasswordCredentials"
            )
        request.headers["X-Auth-Token"] = self._token
        return None

    async def renew(self, used: object) -> bool:
        return False

    async def scope(self) -> Scope:
        return Scope()
