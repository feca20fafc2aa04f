"""Base classes of credentials and authenticators, and the context that a client passes to them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from attrs import Factory, fields, frozen, has

from ...codec.display import Displayed
from ...operation.unsendable_text import check_text
from ...redaction.hidden import Hidden
from .hidden_fields import displayed_fields

if TYPE_CHECKING:
    from ...clock import Clock
    from ...errors.exceptions import AuthenticationFailed
    from ...http.transport import OutgoingRequest, Transport
    from .issued import AccessKey, Scope, Token

Fetched = TypeVar("Fetched", "Token", "AccessKey")

# Names of files are not sent, and need not be valid UTF-8.
PATHS = frozenset({"folder"})


class RefusedLogins:
    """Rejected logins of a client. Calls that were waiting for a rejected login must not repeat it.

    Five rejections in a row lock an account, and hundreds of calls may wait because of `max_concurrency`.

    Attributes:
        count: Number of rejected logins.
        last: Error of the last rejected login, or None.
    """

    __slots__ = ("count", "last")

    def __init__(self) -> None:
        self.count = 0
        self.last: AuthenticationFailed | None = None

    def note(self, error: AuthenticationFailed) -> None:
        """Record a rejected login.

        Args:
            error: Error of the login.
        """
        self.count += 1
        self.last = error

    def check(self, before: int) -> None:
        """Raise the error of the last rejected login if it was rejected after a call began.

        Args:
            before: Value of `count` when the call began.

        Raises:
            AuthenticationFailed: A login was rejected since then.
        """
        if self.last is not None and self.count != before:
            raise self.last


class Cache(Protocol):
    """Cache of tokens and keys that other processes share."""

    def shared(
        self, owner: Credentials, fetch: Callable[[], Awaitable[Fetched]], context: AuthContext
    ) -> Callable[[], Awaitable[Fetched]]:
        """Wrap a request for a token or key, so that it is sent only if the cache has no valid one."""
        ...


@frozen
class AuthContext:
    """Transport and settings of a client, for its authenticator.

    Args:
        transport: Transport of the client.
        clock: Clock of the client.
        timeout: Timeout of a request, in seconds.
        retries: Maximum number of retries of a request.
        project_id: Project ID passed to the client, or None.
        region: Region passed to the client, or None.
        cache: Cache of tokens and keys, or None.
        refused: Rejected logins of the client.
    """

    transport: Transport
    clock: Clock
    timeout: float
    retries: int = 0
    project_id: str | None = None
    region: str | None = None
    cache: Cache | None = None
    refused: RefusedLogins = Factory(RefusedLogins)

    def shared(self, owner: Credentials, fetch: Callable[[], Awaitable[Fetched]]) -> Callable[[], Awaitable[Fetched]]:
        """Wrap a request for a token or key so that it uses the cache, if there is one.

        Args:
            owner: Credentials that the token or key belongs to.
            fetch: Function that requests the token or key.
        """
        return fetch if self.cache is None else self.cache.shared(owner, fetch, self)


class Authenticator(ABC):
    """Authenticator of an open client, which keeps its tokens and keys."""

    @abstractmethod
    async def authorize(self, request: OutgoingRequest) -> object:
        """Add authentication headers to a request before it is sent.

        Args:
            request: The request, which is changed in place.

        Returns:
            The token or key. Pass it to `renew` if the service rejects it.
        """

    @abstractmethod
    async def renew(self, used: object) -> bool:
        """Replace a token or key that the service rejected.

        Args:
            used: Result of `authorize` for the rejected request.

        Returns:
            Whether the request may be retried.
        """

    def refused_again(self, used: object) -> None:
        """Record that the service rejected a request again after `renew`.

        Args:
            used: Result of `authorize` for the second request.
        """
        del used  # only tokens are renewed

    @abstractmethod
    async def scope(self) -> Scope:
        """Return the scope of the credentials. May send requests to IAM."""

    def refusal(self, error: AuthenticationFailed, headers: Mapping[str, str]) -> AuthenticationFailed:
        """Add details to the error about a rejected request, if these credentials have any.

        Args:
            error: Error from the response.
            headers: Headers of the response.

        Returns:
            The error to raise.
        """
        del headers  # only signing authenticators compare the clocks
        return error

    async def aclose(self) -> None:  # noqa: B027  # most authenticators have nothing to end
        """Cancel requests in progress, and release resources."""


class Credentials(Displayed, ABC):
    """Base class of credentials, which can be pickled and compared and do not show their secrets.

    Secrets are stored as `Hidden`, so that error reporters that read the fields of attrs classes do not show them.
    """

    __slots__ = ()

    @abstractmethod
    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator. The client calls this method once for each event loop that it is used on.

        Args:
            context: Context of the client.
        """

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM, for credentials that use these as their source.

        Args:
            context: Context of the client.

        Raises:
            ConfigurationError: Neither the address of IAM nor the region is known.
        """
        from ..iam.iam_url import iam_of  # ready tokens need nothing from IAM

        return iam_of(None, context.region, None)

    def _displayed(self) -> Iterable[tuple[str, object]]:
        return displayed_fields(self)


def check_texts(credentials: Credentials) -> None:
    """Check that the strings in credentials and their sources can be sent.

    Args:
        credentials: The credentials.

    Raises:
        ConfigurationError: A string contains a lone surrogate. The message names the argument.
    """
    kind = type(credentials)
    for attribute in fields(kind) if has(kind) else ():
        value: object = getattr(credentials, attribute.name)
        if isinstance(value, Credentials):
            check_texts(value)
        elif attribute.name not in PATHS:
            text = cast("Hidden[object]", value).value if isinstance(value, Hidden) else value
            check_text(kind.__name__, attribute.alias or attribute.name, text)
