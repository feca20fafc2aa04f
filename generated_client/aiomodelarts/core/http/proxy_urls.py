"""Validate URLs of proxies, and split them into address and login."""

from __future__ import annotations

import re
from base64 import b64encode
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from ..errors.exceptions import ConfigurationError
from ..operation.unsendable_text import BROKEN, is_whole
from ..redaction.tracebacks import discreet
from ..redaction.urls_and_headers import shown_url


@discreet
def check_proxy(url: str, name: str) -> str:
    """Validate the URL of a proxy and return it. If it has no scheme, `http://` is added.

    Args:
        url: URL of the proxy, with user name and password if the proxy requires them.
        name: Name of the argument or the variable, for the error message.

    Raises:
        ConfigurationError: It isn't the URL of an HTTP proxy.
    """
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may not use a type checker
        raise ConfigurationError(f"{name} is a {type(url).__name__}; pass a URL such as http://proxy.test:3128")
    if not is_whole(url):
        raise ConfigurationError(f"{name} {BROKEN}")
    bare = url.strip().removeprefix("//")
    whole = bare if "://" in bare else f"http://{bare}"
    try:
        parts = urlsplit(whole)
        right = bool(parts.scheme in ("http", "https") and parts.hostname and parts.port != 0)
    except ValueError:
        right = False
    if re.search(r"://[^/?#]*[/?#].*@", whole, re.DOTALL):
        raise ConfigurationError(
            f"{name}: the user name or password of the proxy contains a /, ? or #, which ends the host part of a URL; "
            "write %2F, %3F or %23 instead"
        )
    if not right:
        raise ConfigurationError(
            f"{name} {shown_url(whole)} is not an HTTP proxy; pass a URL such as http://proxy.test:3128 "
            "(for other proxies, pass an http_client= that supports them, or set NO_PROXY for hosts that need no proxy)"
        )
    if ":" in unquote(urlsplit(whole).username or ""):
        raise ConfigurationError(
            f"{name}: the user name of the proxy contains a colon, which basic authentication does not allow"
        )
    return whole


def login_at(url: str) -> tuple[str, dict[str, str]]:
    """Return the URL of a proxy without user name and password, and the header that contains them.

    Args:
        url: URL of the proxy.
    """
    parts = urlsplit(url)
    address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    if parts.username is None:
        return address, {}
    # As bytes: percent-encoded characters need not be UTF-8. Invalid escapes are kept unchanged.
    login = unquote_to_bytes(parts.username) + b":" + unquote_to_bytes(parts.password or "")
    # aiohttp sends it as Proxy-Authorization, both in the CONNECT request of a tunnel and in a plain request.
    return address, {"Authorization": f"Basic {b64encode(login).decode()}"}
