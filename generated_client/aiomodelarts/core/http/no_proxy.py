"""Parse `NO_PROXY`: hosts that are reached without the proxy from the environment."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import SplitResult

from .local_hosts import PORTS

Address = IPv4Address | IPv6Address


class NoProxy:
    """Hosts in the value of `NO_PROXY`.

    Entries are separated by commas, semicolons or blanks, and are not case-sensitive. An entry is `*` for all hosts; a
    domain name, with or without a leading dot, for the host and its subdomains; an IPv4 or IPv6 address, with or
    without brackets; or a network such as `10.0.0.0/8` or `fd00::/8`. A port may follow a name or an address. An IPv6
    address with a port needs brackets.

    Args:
        value: Value of the variable.
    """

    def __init__(self, value: str) -> None:
        self._all = False
        self._names: list[tuple[str, int | None]] = []
        self._networks: list[tuple[IPv4Network | IPv6Network, int | None]] = []
        for entry in re.split(r"[\s,;]+", value.lower()):
            if entry == "*":
                self._all = True
            elif entry:
                self._add(entry.rpartition("://")[2])

    def has(self, parts: SplitResult) -> bool:
        """Return whether a URL is requested without the proxy.

        Args:
            parts: Parts of the URL.
        """
        host, port = (parts.hostname or "").rstrip("."), parts.port or PORTS.get(parts.scheme)
        if self._all:
            return True
        address = _address(host)
        if address is None:
            return any(f".{host}".endswith(f".{name}") for name, only in self._names if only in (None, port))
        return any(address in network for network, only in self._networks if only in (None, port))

    def _add(self, entry: str) -> None:
        network = _network(entry)
        host, port = entry, None
        if network is None:
            found = re.fullmatch(r"(\[[^\]]*\](?:/\d+)?|[^:]*):(\d{1,5})", entry)
            if found:
                host, port = found[1], int(found[2])
                network = _network(host)
        if network is not None:
            self._networks.append((network, port))
        elif name := host.removeprefix("*").strip("."):
            self._names.append((name, port))


def _address(host: str) -> Address | None:
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return (address.ipv4_mapped if isinstance(address, IPv6Address) else None) or address


def _network(text: str) -> IPv4Network | IPv6Network | None:
    """Return the network or the single address of an entry, or None if the entry is a domain name."""
    bracketed = re.fullmatch(r"\[([^\]]*)\](/\d+)?", text)
    bare = f"{bracketed[1]}{bracketed[2] or ''}" if bracketed else text
    host, slash, length = bare.partition("/")
    address = _address(host)
    if address is None:
        return None
    try:
        return ip_network(f"{address}{slash}{length}", strict=False)
    except ValueError:
        return None
