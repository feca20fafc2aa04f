"""What all kinds of credentials share, and the seam between them and the client."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from attrs import Factory, define, fields, frozen, has

from ...codec.display import Displayed
from ...operation.unsendable_text import check_text
from ...redaction.hidden import Hidden
from ..iam.iam_url import iam_of
from .issued import AccessKey, Scope, Token, displayed_fields

if TYPE_CHECKING:
    from ...clock import Clock
    from ...errors.exceptions import AuthenticationFailed
    from ...http.transport import OutgoingRequest, Transport

Fetched = TypeVar("Fetched", Token, AccessKey)

# Names of files are not sent, and may be in another encoding than UTF-8.
PATHS = frozenset({"folder"})


@define
class RefusedLogins:
    """The logins of a client that were refused; calls that were waiting meanwhile must not repeat them.

    Five refusals in a row lock an account, and hundreds of calls may wait for their turn behind `max_concurrency`.

    Args:
        count: How many.
        last: The last of them, or None.
    """

    count: int = 0
    last: AuthenticationFailed | None = None

    def note(self, error: AuthenticationFailed) -> None:
        """Count one more."""
        self.count += 1
        self.last = error

    def check(self, before: int) -> None:
        """Refuse a call that began before the last refusal.

        Args:
            before: What `count` was when the call began.

        Raises:
            AuthenticationFailed: A login was refused since then.
        """
        if self.last is not None and self.count != before:
            raise self.last


class Cache(Protocol):
    """Keeps tokens and keys for other processes."""

    def shared(
        self, owner: Credentials, fetch: Callable[[], Awaitable[Fetched]], context: AuthContext
    ) -> Callable[[], Awaitable[Fetched]]:
        """Return the same request for a token or key, made only if none is kept."""
        ...


@frozen
class AuthContext:
    """What an authenticator may use.

    Args:
        transport: Sends its requests, over the connections of the client.
        clock: The time.
        timeout: Seconds allowed for one of its requests.
        retries: How many further attempts one of its requests may have.
        project_id: The project that the client was told to use, or None.
        region: The region that the client was told to use, or None.
        cache: Where tokens and keys are kept for other processes, or None.
        refused: The logins that were refused.
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
        """The same request for a token or key, which looks into the cache first if there is one.

        Args:
            owner: Whose token or key it gets.
            fetch: Asks for it.
        """
        return fetch if self.cache is None else self.cache.shared(owner, fetch, self)


class Authenticator(ABC):
    """The live side of credentials: holds tokens and keys while a client is open."""

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

    def refused_again(self, used: object) -> None:
        """Note that the service refused a request twice, the second time with what `renew` got.

        Args:
            used: What `authorize` returned for the second request.
        """
        del used  # only tokens are renewed

    @abstractmethod
    async def scope(self) -> Scope:
        """What the credentials are good for; may ask IAM."""

    def refusal(self, error: AuthenticationFailed, headers: Mapping[str, str]) -> AuthenticationFailed:
        """Say more about a refusal, if these credentials know more.

        Args:
            error: What the service said.
            headers: The headers of its answer.

        Returns:
            The error to raise.
        """
        del headers  # only those who sign look at the time
        return error

    async def aclose(self) -> None:  # noqa: B027  # most authenticators have nothing to end
        """End what runs in the background."""


class Credentials(Displayed, ABC):
    """Who is calling: values that pickle, compare and never show a secret.

    Secrets are kept as `Hidden`, so that programs which read the fields of attrs classes find none either.
    """

    __slots__ = ()

    @abstractmethod
    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side, made once for each open client."""

    def iam(self, context: AuthContext) -> str:
        """The address of IAM, for credentials that build on these.

        Raises:
            ConfigurationError: Nothing tells it.
        """
        return iam_of(None, context.region, None)

    def _displayed(self) -> Iterable[tuple[str, object]]:
        return displayed_fields(self)


def check_texts(credentials: Credentials) -> None:
    """Refuse credentials, and those they build on, that have a text which can't be sent.

    Raises:
        ConfigurationError: One has a lone surrogate; the message names it.
    """
    kind = type(credentials)
    for attribute in fields(kind) if has(kind) else ():
        value: object = getattr(credentials, attribute.name)
        if isinstance(value, Credentials):
            check_texts(value)
        elif attribute.name not in PATHS:
            text = cast("Hidden[object]", value).value if isinstance(value, Hidden) else value
            check_text(kind.__name__, attribute.alias or attribute.name, text)
