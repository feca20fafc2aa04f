"""Proxies: which one a host is reached through."""

from __future__ import annotations

from collections.abc import Mapping
from urllib import request as urllib_request
from urllib.parse import urlsplit

from ..redaction.hidden import Hidden
from .local_hosts import METADATA_HOST, is_loopback
from .network_settings import Network
from .no_proxy import NoProxy
from .proxy_urls import check_proxy


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
