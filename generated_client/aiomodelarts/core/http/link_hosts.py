"""Where links in responses may lead: to public addresses, and to the network that the endpoint is in."""

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

# Only what every URL parser reads in the same way: no user name, no escapes, no zone of an IPv6 address.
AUTHORITY = re.compile(r"https?://(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?(?=[/?#]|$)", re.IGNORECASE)
NETWORKS: tuple[tuple[Network, tuple[str, ...]], ...] = (
    ("loopback", ("127.0.0.0/8", "0.0.0.0/8", "::1/128", "::/128")),
    ("link-local", ("169.254.0.0/16", "fe80::/10")),
    ("private", ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10")),
    # Cloud servers reach the services of Open Telekom Cloud and Huawei Cloud in these.
    ("shared", ("100.64.0.0/10", "198.18.0.0/15")),
    ("multicast", ("224.0.0.0/4", "ff00::/8")),
)
RANGES: tuple[tuple[Network, tuple[IPv4Network | IPv6Network, ...]], ...] = tuple(
    (name, tuple(ip_network(one) for one in ranges)) for name, ranges in NETWORKS
)
# IPv6 addresses that stand for an IPv4 address in their last four bytes.
EMBEDDING = tuple(IPv6Network(one) for one in ("::ffff:0:0/96", "::ffff:0:0:0/96", "::/96", "64:ff9b::/96"))
# Of the networks that the name of an endpoint resolves to, these are open to links too: no name makes this machine one.
PUBLIC: frozenset[Network] = frozenset({"public"})
BY_NAME: frozenset[Network] = frozenset({"private", "shared"})


class LinkRefused(OSError):
    """A link leads to an address that it may not lead to. This never leaves `core`."""


@frozen
class Reach:
    """The networks that links may lead to.

    Args:
        networks: Their names.
        own: The host of the endpoint, where links may lead in any case.
    """

    networks: frozenset[Network]
    own: str

    def check(self, address: str) -> None:
        """Check an address that the host of a link was resolved to.

        Raises:
            LinkRefused: The link may not lead there.
        """
        found = network_of(ip_address(address.partition("%")[0]))
        if found not in self.networks and found != "shared":
            raise LinkRefused(_refusal(found))

    def check_host(self, host: str) -> None:
        """Check the host of a link, unless it is a name that only a resolver understands.

        Raises:
            ConfigurationError: The link may not lead there.
        """
        found = network_of_host(host)
        if found is not None and found not in self.networks:
            raise ConfigurationError(_refusal(found))


async def reach_of(endpoint: str, resolve: Resolve | None = None) -> Reach:
    """The networks that links may lead to for a client with an endpoint.

    Args:
        endpoint: Its address.
        resolve: Finds the addresses of the host of a URL; None: the name alone decides.
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
    """Check a link before anything is sent to it.

    Args:
        url: The link.
        endpoint: The endpoint whose service gave it.
        reach: Where links may lead.
        allow_http: Whether it may be one without TLS.

    Raises:
        ConfigurationError: The link has no TLS, leads to a network that it may not lead to, or is no plain address.
    """
    found = AUTHORITY.match(url)
    if found is None:
        raise ConfigurationError("the link is no address of a host; it is not followed")
    host = found[1].strip("[]").lower()
    if url[:5].lower() == "http:" and not allow_http and not _both_on_loopback(host, endpoint):
        raise ConfigurationError("the link has no TLS; pass allow_http=True if it may be read on its way")
    reach.check_host(host)


def checked_connections(host: str, reach: Reach) -> Trace:
    """What httpcore calls while it connects, for a request that carries a link.

    Args:
        host: The host of the link; connections to other hosts are those to a proxy.
        reach: Where links may lead.
    """
    is_direct = False

    async def trace(event: str, details: Mapping[str, Any]) -> None:
        nonlocal is_direct
        if event == "connection.connect_tcp.started":
            is_direct = details.get("host") == host != reach.own
        elif event == "connection.connect_tcp.complete" and is_direct:
            stream = details["return_value"]
            try:
                reach.check(str(stream.get_extra_info("server_addr")[0]))
            except LinkRefused:
                await stream.aclose()
                raise

    return trace


def refusal_in_chain(error: BaseException) -> ConfigurationError | None:
    """The error for a link that was refused while connecting, or None if that is not what happened.

    Args:
        error: What the HTTP library raised.
    """
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, LinkRefused):
        cause = cause.__cause__ or cause.__context__
    return None if cause is None else ConfigurationError(str(cause))


def network_of_host(host: str) -> Network | None:
    """The network of a host that is an address in any form, or `localhost`; None for other names.

    Args:
        host: The host of a URL, such as `10.0.0.1`, `2130706433`, `0x7f.1`, `::1` or `obs.eu-de.otc.t-systems.com`.
    """
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return "loopback"
    try:
        return network_of(ip_address(name.partition("%")[0]))
    except ValueError:
        pass
    # What the C library takes for an address, such as `127.1` and `0x7f000001`.
    if re.fullmatch(r"[0-9a-fx.]+", name) is None:
        return None
    try:
        return network_of(IPv4Address(socket.inet_aton(name)))
    except (OSError, ValueError):
        return None


def network_of(address: Address) -> Network:
    """The network of an address; for one that stands for another address, the network of that."""
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
    # `::` and `::1` are addresses of their own.
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
    return f"the link leads to a {network} address, and the endpoint does not; it is not followed"
