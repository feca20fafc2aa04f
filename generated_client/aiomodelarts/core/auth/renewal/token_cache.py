"""Cache of tokens and temporary keys on disk, shared by the processes of one user."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import orjson
from attrs import define, evolve, field, fields, frozen

from ...errors.exceptions import ConfigurationError
from ...redaction.hidden import Hidden
from ..credentials.access_key import AkSkCredentials
from ..credentials.agency import AgencyCredentials
from ..credentials.base import AuthContext, Authenticator, Credentials
from ..credentials.issued import AccessKey
from ..credentials.oidc import OidcCredentials
from ..credentials.password import PasswordCredentials
from ..credentials.temporary_key import TemporaryAkSkCredentials
from ..iam.iam_url import iam_url
from .renewal import SharedFetch, mandatory_from
from .token_file import CacheUnavailable, TokenFile

if TYPE_CHECKING:
    from ...clock import Clock
    from ..credentials.issued import Token

# How long to wait for a request of another process, in multiples of the timeout. After that, the other process is
# assumed to hang, and this one sends its own request.
LOCK_WAIT_TIMEOUTS = 2.0
FIRST_PAUSE, LONGEST_PAUSE = 0.002, 0.05

logger = logging.getLogger("aiomodelarts")

T = TypeVar("T", "Token", AccessKey)


@frozen(repr=False)
class CachedCredentials(Credentials):
    """Credentials that cache their tokens and temporary keys on disk, so that several processes share one login.

    A process that needs a token while another one requests it waits for the result. Tokens and keys that the service
    rejects are removed. Files have mode 0600 in a folder of mode 0700; other modes and owners are an error. File names
    are hashes of the credentials without their secrets. If the file system has no locks, is read-only or is full, the
    client logs a warning once and works without the cache.

    Args:
        source: `PasswordCredentials`, `OidcCredentials` whose ID token is in a file, `AgencyCredentials` or
            `TemporaryAkSkCredentials`. Other credentials request nothing from IAM that could be cached, or have no
            identity by which to find their tokens.
        folder: Folder of the cache. Defaults to `aiomodelarts` in the user's cache folder (`XDG_CACHE_HOME` or
            `~/.cache`).

    Raises:
        ConfigurationError: The tokens of these credentials can't be cached.

    Example:
        ```python
        from aiomodelarts import credentials

        client = ModelArts(CachedCredentials(credentials.from_environment()))
        ```
    """

    source: Credentials
    folder: str | Path | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _check(self.source, outermost=True)

    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator of the source that looks for tokens in the cache first."""
        return self.source.authenticator(evolve(context, cache=TokenCache(_folder(self.folder))))

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM that the source uses."""
        return self.source.iam(context)


@define(eq=False)
class TokenCache:
    """Folder of cached tokens and keys.

    Args:
        folder: Path of the folder.
        unavailable: Whether the file system can't be used for the cache. Then the cache is not tried again.
    """

    folder: Path
    unavailable: bool = False

    def disable(self, error: CacheUnavailable) -> None:
        """Stop using the cache, and log a warning once.

        Args:
            error: Reason why the cache can't be used.
        """
        if not self.unavailable:
            self.unavailable = True
            logger.warning("%s; the client works without the cache", error)

    def shared(self, owner: Credentials, fetch: Callable[[], Awaitable[T]], context: AuthContext) -> SharedFetch[T]:
        """Wrap a request for a token or key, so that it is sent only if the cache has no valid one.

        Args:
            owner: Credentials that the token or key belongs to.
            fetch: Function that requests the token or key from IAM.
            context: Context with the clock and the timeout.
        """
        shown = orjson.dumps([owner.iam(context), identity(owner)], option=orjson.OPT_SORT_KEYS)
        name = hashlib.sha256(shown).hexdigest()[:32]
        return _CachedFetch(
            self, TokenFile(self.folder, name), fetch, context.clock, context.timeout * LOCK_WAIT_TIMEOUTS
        )


class _CachedFetch(SharedFetch[T], Generic[T]):
    def __init__(
        self, cache: TokenCache, file: TokenFile, fetch: Callable[[], Awaitable[T]], clock: Clock, patience: float
    ) -> None:
        self._cache = cache
        self._file = file
        self._fetch = fetch
        self._clock = clock
        self._patience = patience
        self._last: T | None = None

    async def __call__(self) -> T:
        async with self._locked() as file:
            kept: Any = self._read(file)
            if kept is None or not self._is_good(kept):
                kept = await self._fetch()
                self._write(file, kept)
        self._last = kept
        return kept

    async def forget(self, value: object) -> None:
        async with self._locked() as file:
            if file is not None and self._read(file) == value:
                try:
                    file.remove()
                except CacheUnavailable as error:
                    self._cache.disable(error)

    def _write(self, file: TokenFile | None, value: T) -> None:
        if file is not None:
            try:
                file.write(value)
            except CacheUnavailable as error:
                self._cache.disable(error)

    def _read(self, file: TokenFile | None) -> object:
        if file is None:
            return None
        try:
            return file.read()
        except CacheUnavailable as error:
            self._cache.disable(error)
            return None

    def _is_good(self, kept: T) -> bool:
        """Return whether a cached value is not about to expire and is not the one that this process replaces."""
        last = self._last
        newer = last is None or (kept != last and kept.issued_at >= last.issued_at)
        return newer and self._clock.now() < mandatory_from(kept)

    @asynccontextmanager
    async def _locked(self) -> AsyncGenerator[TokenFile | None]:
        """Lock the file for this process, as a context. Its value is None if the cache can't be used."""
        with ExitStack() as held:
            file: TokenFile | None = None
            if not self._cache.unavailable:
                try:
                    await self._wait_for(held.enter_context(self._file.lock()))
                    file = self._file
                except CacheUnavailable as error:
                    self._cache.disable(error)
            yield file

    async def _wait_for(self, try_lock: Callable[[], bool]) -> None:
        """Wait for the lock without blocking the event loop."""
        loop, pause = asyncio.get_running_loop(), FIRST_PAUSE
        give_up = loop.time() + self._patience
        while not try_lock():
            if loop.time() >= give_up:
                logger.warning("another process holds the lock of the token cache for too long; continuing without it")
                return
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


def identity(credentials: Credentials) -> dict[str, Any]:
    """Return the identity of credentials without their secrets, by which their cached tokens are found."""
    shown: dict[str, Any] = {"kind": type(credentials).__name__}
    for attribute in fields(type(credentials)):
        value = getattr(credentials, attribute.name)
        if isinstance(value, Credentials):
            value = identity(value)
        elif isinstance(value, Path):
            value = str(value.absolute())
        elif isinstance(value, Hidden):
            value = True
        elif attribute.name.startswith("_"):  # a secret that is not set
            value = False
        elif attribute.name == "auth_url" and value:
            value = iam_url(value)
        shown[attribute.alias or attribute.name] = value
    return shown


def _check(credentials: object, *, outermost: bool) -> None:
    match credentials:
        case AgencyCredentials() | TemporaryAkSkCredentials():
            return _check(credentials.source, outermost=False)
        case PasswordCredentials():
            return None
        case AkSkCredentials() if not outermost:
            return None
        case OidcCredentials() if isinstance(credentials.id_token, Path):
            return None
        case _:
            raise ConfigurationError(
                f"CachedCredentials can't cache tokens of {type(credentials).__name__}: they request none from IAM, or "
                "have no identity to find them by; pass PasswordCredentials, OidcCredentials with the path of a file, "
                "AgencyCredentials or TemporaryAkSkCredentials"
            )


def _folder(given: str | Path | None) -> Path:
    if given is not None:
        return Path(given).expanduser().absolute()
    named = os.environ.get("XDG_CACHE_HOME")
    return (Path(named) if named else Path.home() / ".cache").absolute() / "aiomodelarts"
