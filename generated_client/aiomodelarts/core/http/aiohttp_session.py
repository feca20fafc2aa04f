"""Session of aiohttp without its cookies, its retries and its decompression."""

from __future__ import annotations

from http.cookies import SimpleCookie
from typing import TYPE_CHECKING

import aiohttp

from .connector import CheckedRequest, Connections

if TYPE_CHECKING:
    import yarl


class _NoCookies(aiohttp.DummyCookieJar):
    """Cookie jar without cookies, which does not create an empty collection of them for each request."""

    def __init__(self) -> None:
        super().__init__()
        self._none = SimpleCookie()

    def filter_cookies(self, request_url: yarl.URL) -> SimpleCookie:
        """Return no cookies."""
        return self._none


def new_session(connections: Connections) -> aiohttp.ClientSession:
    """Return a session that sends requests through a connector.

    Args:
        connections: The connector, which the session closes.
    """
    session = aiohttp.ClientSession(
        connector=connections,
        request_class=CheckedRequest,
        cookie_jar=_NoCookies(),
        auto_decompress=False,
    )
    # aiohttp would retry some requests itself. Retries are decided in one place, `retry`.
    session._retry_connection = False  # pyright: ignore[reportPrivateUsage]  # it has no public switch
    return session
