"""Proxies: which one a host is reached through."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from urllib import request as urllib_request
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from ..errors.exceptions import ConfigurationError
from ..operation.unsendable_text import BROKEN, is_whole
from ..redaction.redaction import Hidden, discreet, shown_url
from .endpoint_urls import METADATA_HOST, is_loopback
from .network_settings import Network
from .no_proxy import NoProxy


class Proxies:
    """Which proxy a host is reached through, by the argument or by the environment.

    The proxy of the argument serves every host. One from `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` serves neither the
    hosts in `NO_PROXY` nor this machine. Names in lower case take precedence, and an empty one switches its proxy off.
    The metadata service of cloud servers is never asked through a proxy.

    Args:
        network: The argument, and whether the environment is used.
    """

    def __init__(self, network: Network) -> None:
        self._asked_for = None if network.proxy is None else Hidden(check_proxy(network.proxy, "proxy"))
        by_environment = network.proxy is None and network.trust_env
        self._found: Hidden[Mapping[str, str]] = Hidden(
            urllib_request.getproxies_environment() if by_environment else {}
        )
        self._bypassed = NoProxy(self._found.value.get("no", ""))

    def __bool__(self) -> bool:
        return self._asked_for is not None or bool(self._found.value)

    def towards(self, url: str) -> Hidden[str] | None:
        """The proxy towards an address, or None.

        Args:
            url: The address.

        Raises:
            ConfigurationError: The variable that applies to this address does not name an HTTP proxy.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host == METADATA_HOST:
            return None
        if self._asked_for is not None:
            return self._asked_for
        name = next((name for name in (parts.scheme, "all") if self._found.value.get(name)), None)
        if name is None or is_loopback(host) or self._bypassed.has(parts):
            return None
        # Not earlier: a proxy for other programs, such as one for SOCKS, must not keep this one from working.
        return Hidden(check_proxy(self._found.value[name], f"{name.upper()}_PROXY"))


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
