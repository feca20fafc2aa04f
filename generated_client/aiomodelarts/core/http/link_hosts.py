"""Restrict the hosts that links in responses may lead to, as a protection against server-side request forgery."""

from __future__ import annotations

import re
import socket
from collections.abc import Awaitable, Callable, Iterable, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any, Literal
from urllib.parse import urlsplit

from attrs import frozen

from ..errors.exceptions import ConfigurationError
from .local_hosts import METADATA_HOST

Address = IPv4Address | IPv6Address
Network = Literal["public", "loopback", "link-local", "private", "shared", "multicast", "reserved"]
Resolve = Callable[[str], Awaitable[Iterable[str]]]
Trace = Callable[[str, Mapping[str, Any]], Awaitable[None]]

# Only URLs that all parsers read in the same way: without user name, escapes, or the zone of an IPv6 address.
AUTHORITY = re.compile(r"https?://(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?(?=[/?#]|$)", re.IGNORECASE)
NETWORKS: tuple[tuple[Network, tuple[str, ...]], ...] = (
    ("loopback", ("127.0.0.0/8", "0.0.0.0/8", "::1/128", "::/128")),
    ("link-local", ("169.254.0.0/16", "fe80::/10")),
    ("private", ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10")),
    # Cloud servers reach the services of Open Telekom Cloud and Huawei Cloud at these addresses.
    ("shared", ("100.64.0.0/10", "198.18.0.0/15")),
    ("multicast", ("224.0.0.0/4", "ff00::/8")),
)
RANGES: tuple[tuple[Network, tuple[IPv4Network | IPv6Network, ...]], ...] = tuple(
    (name, tuple(ip_network(one) for one in ranges)) for name, ranges in NETWORKS
)
# IPv6 networks whose addresses contain an IPv4 address in their last four bytes.
EMBEDDING = tuple(IPv6Network(one) for one in ("::ffff:0:0/96", "::ffff:0:0:0/96", "::/96", "64:ff9b::/96"))
# If the name of the endpoint resolves to one of these networks, links may lead there too. Loopback and link-local
# addresses are excluded, because a name must not open this machine to links.
PUBLIC: frozenset[Network] = frozenset({"public"})
BY_NAME: frozenset[Network] = frozenset({"private", "shared"})


class LinkRefused(OSError):
    """A link leads to a forbidden address. This exception never leaves `core`."""


@frozen
class Reach:
    """Networks that links may lead to.

    Args:
        networks: Names of the networks.
        own: Host of the endpoint, which links may always lead to.
    """

    networks: frozenset[Network]
    own: str

    def check(self, address: str) -> None:
        """Check an IP address that the host of a link resolved to.

        Args:
            address: The IP address.

        Raises:
            LinkRefused: Links may not lead to the address.
        """
        found = network_of(ip_address(address.partition("%")[0]))
        if found not in self.networks and found != "shared":
            raise LinkRefused(_refusal(found))

    def check_host(self, host: str) -> None:
        """Check the host of a link if it is an IP address or `localhost`. Other names are checked when they resolve.

        Args:
            host: Host of the link.

        Raises:
            ConfigurationError: Links may not lead to the host.
        """
        found = network_of_host(host)
        if found is not None and found not in self.networks:
            raise ConfigurationError(_refusal(found))


async def reach_of(endpoint: str, resolve: Resolve | None = None) -> Reach:
    """Return the networks that links may lead to for a client with an endpoint.

    Args:
        endpoint: URL of the endpoint.
        resolve: Function that returns the IP addresses of a URL's host. None to decide by the name alone.
    """
    host = urlsplit(endpoint).hostname or ""
    own = network_of_host(host)
    if own is not None:
        return Reach(PUBLIC.union((own,)), host)
    found: set[Network] = {
        network_of(ip_address(one.partition("%")[0])) for one in (await resolve(endpoint) if resolve else ())
    }
    return Reach(PUBLIC.union(found & BY_NAME), host)


def check_link(url: str, endpoint: str, reach: Reach, *, allow_http: bool) -> None:
    """Check a link before it is requested.

    Args:
        url: The link.
        endpoint: Endpoint of the service that returned the link.
        reach: Networks that links may lead to.
        allow_http: Whether the link may be requested without TLS.

    Raises:
        ConfigurationError: The link is not encrypted, leads to a forbidden network, or is not a plain URL.
    """
    found = AUTHORITY.match(url)
    if found is None:
        raise ConfigurationError("the link is not a plain http or https URL; it is not followed")
    host = found[1].strip("[]").lower()
    if url[:5].lower() == "http:" and not allow_http and not _both_on_loopback(host, endpoint):
        raise ConfigurationError(
            "the link is not encrypted; pass allow_http=True if anyone on the network path may read it"
        )
    reach.check_host(host)


def checked_connections(host: str, reach: Reach) -> Trace:
    """Return a trace function for httpcore that checks the IP address of the connection for a link.

    Args:
        host: Host of the link. Connections to other hosts lead to a proxy and are not checked.
        reach: Networks that links may lead to.
    """
    is_direct = False

    async def trace(event: str, details: Mapping[str, Any]) -> None:
        nonlocal is_direct
        if event == "connection.connect_tcp.started":
            is_direct = details.get("host") == host != reach.own
        elif event == "connection.connect_tcp.complete" and is_direct:
            stream = details["return_value"]
            address = stream.get_extra_info("server_addr")
            if address is None:
                return  # the other side has already closed the connection, so nothing can be sent
            try:
                reach.check(str(address[0]))
            except LinkRefused:
                await stream.aclose()
                raise

    return trace


def refusal_in_chain(error: BaseException) -> ConfigurationError | None:
    """Return the error for a link that was rejected while connecting, or None if the exception has another cause.

    Args:
        error: Exception of the HTTP library.
    """
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, LinkRefused):
        cause = cause.__cause__ or cause.__context__
    return None if cause is None else ConfigurationError(str(cause))


def network_of_host(host: str) -> Network | None:
    """Return the network of a host that is an IP address in any notation, or `localhost`. None for other names.

    Args:
        host: Host of a URL, such as `10.0.0.1`, `2130706433`, `0x7f.1`, `::1` or `obs.eu-de.otc.t-systems.com`.
    """
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return "loopback"
    try:
        return network_of(ip_address(name.partition("%")[0]))
    except ValueError:
        pass
    # The C library also accepts notations such as `127.1` and `0x7f000001`.
    if re.fullmatch(r"[0-9a-fx.]+", name) is None:
        return None
    try:
        return network_of(IPv4Address(socket.inet_aton(name)))
    except (OSError, ValueError):
        return None


def network_of(address: Address) -> Network:
    """Return the network of an IP address. For an IPv6 address with an embedded IPv4 address, the latter decides.

    Args:
        address: The IP address.
    """
    if isinstance(address, IPv6Address):
        inner = _embedded(address)
        if inner is not None:
            return network_of(inner)
    for name, ranges in RANGES:
        if any(address in one for one in ranges):
            return name
    return "reserved" if address.is_reserved else "public"


def _embedded(address: IPv6Address) -> IPv4Address | None:
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    number = int(address)
    # `::` and `::1` do not embed an IPv4 address.
    if number > 1 and any(address in one for one in EMBEDDING):
        return IPv4Address(number & 0xFFFFFFFF)
    return None


def _both_on_loopback(host: str, endpoint: str) -> bool:
    parts = urlsplit(endpoint)
    own = parts.hostname or ""
    if parts.scheme != "http":
        return False
    return network_of_host(host) == network_of_host(own) == "loopback" or host == own == METADATA_HOST


def _refusal(network: Network) -> str:
    return f"the link leads to a {network} address, but the endpoint does not; it is not followed"
