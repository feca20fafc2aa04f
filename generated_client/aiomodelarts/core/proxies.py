"""Proxies: which one a host is reached through."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from urllib import request as urllib_request
from urllib.parse import unquote, urlsplit

from .addresses import METADATA_HOST, is_loopback
from .errors import ConfigurationError
from .network import Network
from .redaction import Hidden, discreet, shown_url
from .texts import BROKEN, is_whole


class Proxies:
    """Which proxy a host is reached through, by the option or by the environment.

    A proxy that was asked for serves every host. One from `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` serves neither
    those in `NO_PROXY` nor this machine. The metadata service of cloud servers is never asked through a proxy.

    Args:
        network: What was asked for.

    Raises:
        ConfigurationError: A variable names no HTTP proxy.
    """

    def __init__(self, network: Network) -> None:
        self._asked_for = None if network.proxy is None else Hidden(check_proxy(network.proxy, "proxy"))
        by_environment = network.proxy is None and network.trust_env
        self._found: Hidden[Mapping[str, str]] = Hidden(
            urllib_request.getproxies_environment() if by_environment else {}
        )
        for scheme in ("http", "https", "all"):
            if self._found.value.get(scheme):
                check_proxy(self._found.value[scheme], f"{scheme.upper()}_PROXY")

    def __bool__(self) -> bool:
        return self._asked_for is not None or bool(self._found.value)

    def towards(self, url: str) -> Hidden[str] | None:
        """The proxy towards an address, or None.

        Args:
            url: Where to.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host == METADATA_HOST:
            return None
        if self._asked_for is not None:
            return self._asked_for
        found = self._found.value.get(parts.scheme) or self._found.value.get("all")
        if not found or is_loopback(host) or self._is_bypassed(parts.netloc):
            return None
        return Hidden(check_proxy(found, ""))

    def _is_bypassed(self, host: str) -> bool:
        # The standard library has this documented, and its stubs have not.
        return bool(urllib_request.proxy_bypass_environment(host, self._found.value))  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]


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
    whole = url if "://" in url else f"http://{url}"
    try:
        parts = urlsplit(whole)
        right = bool(parts.scheme in ("http", "https") and parts.hostname and parts.port != 0)
    except ValueError:
        right = False
    if not right:
        raise ConfigurationError(
            f"{name} {shown_url(whole)} is no HTTP proxy; give an address such as http://proxy.test:3128 "
            "(for other kinds pass an http_client= that knows them)"
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
    user, password = unquote(parts.username), unquote(parts.password or "")
    # aiohttp calls it Proxy-Authorization on the way out, both before a tunnel and in a plain request.
    return address, {"Authorization": f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"}
