"""URLs of proxies: checked, and split into address and login."""

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
    """The address of a proxy, with `http://` where it has no scheme.

    Args:
        url: The address, with user name and password where the proxy asks for them.
        name: Where it comes from, for messages.

    Raises:
        ConfigurationError: It is no address of an HTTP proxy.
    """
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
        raise ConfigurationError(f"{name} is a {type(url).__name__}; give an address such as http://proxy.test:3128")
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
            f"{name}: the user name or password of the proxy has a /, ? or #, which would end it there; "
            "write %2F, %3F or %23 instead"
        )
    if not right:
        raise ConfigurationError(
            f"{name} {shown_url(whole)} is no HTTP proxy; give an address such as http://proxy.test:3128 "
            "(for other kinds pass an http_client= that knows them, or set NO_PROXY for hosts that need none)"
        )
    if ":" in unquote(urlsplit(whole).username or ""):
        raise ConfigurationError(f"{name}: the user name of the proxy has a colon, which would end it there")
    return whole


def login_at(url: str) -> tuple[str, dict[str, str]]:
    """The address of a proxy without user name and password, and the header that tells these."""
    parts = urlsplit(url)
    address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    if parts.username is None:
        return address, {}
    # As bytes: what is percent-encoded need not be UTF-8. A percent sign that encodes nothing stands for itself.
    login = unquote_to_bytes(parts.username) + b":" + unquote_to_bytes(parts.password or "")
    # aiohttp calls it Proxy-Authorization on the way out, both before a tunnel and in a plain request.
    return address, {"Authorization": f"Basic {b64encode(login).decode()}"}
