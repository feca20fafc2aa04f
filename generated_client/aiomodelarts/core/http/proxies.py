"""Select the proxy for a URL."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib import request as urllib_request
from urllib.parse import urlsplit

from ..redaction.hidden import Hidden
from .local_hosts import METADATA_HOST, is_loopback
from .network_settings import Network
from .no_proxy import NoProxy
from .proxy_urls import check_proxy


class Proxies:
    """Proxies from the `proxy` argument or from the environment.

    The proxy of the argument is used for all hosts. A proxy from `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` is not used
    for the hosts in `NO_PROXY` and for this machine. Lower-case variables take precedence, and an empty variable
    disables its proxy. The metadata service of cloud servers is never requested through a proxy.

    Args:
        network: Network settings with the `proxy` and `trust_env` arguments.

    Raises:
        ConfigurationError: The `proxy` argument isn't the URL of an HTTP proxy.
    """

    def __init__(self, network: Network) -> None:
        self._argument = None if network.proxy is None else Hidden(check_proxy(network.proxy, "proxy"))
        by_environment = network.proxy is None and network.trust_env
        self._found: Hidden[Mapping[str, str]] = Hidden(
            urllib_request.getproxies_environment() if by_environment else {}
        )
        self._variables = {name: _variable_of(name, value) for name, value in self._found.value.items()}
        self._bypassed = NoProxy(self._found.value.get("no", ""))

    def __bool__(self) -> bool:
        return self._argument is not None or bool(self._found.value)

    def towards(self, url: str) -> Hidden[str] | None:
        """Return the proxy for a URL, or None.

        Args:
            url: The URL.

        Raises:
            ConfigurationError: The variable that applies to the URL does not contain the URL of an HTTP proxy.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host == METADATA_HOST:
            return None
        if self._argument is not None:
            return self._argument
        name = next((name for name in (parts.scheme, "all") if self._found.value.get(name)), None)
        if name is None or is_loopback(host) or self._bypassed.has(parts):
            return None
        # Checked only when used: a SOCKS proxy that is set for other programs must not make the client fail.
        return Hidden(check_proxy(self._found.value[name], self._variables[name]))


def _variable_of(name: str, value: str) -> str:
    """Return the environment variable that the proxy for a scheme comes from: the lower-case one takes precedence."""
    variables = [
        variable for variable, content in os.environ.items() if variable.lower() == f"{name}_proxy" and content == value
    ]
    return min(variables, key=lambda variable: not variable.endswith("_proxy"), default=f"{name.upper()}_PROXY")
