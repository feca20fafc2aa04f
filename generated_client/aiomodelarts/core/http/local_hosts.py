"""Detect hosts whose traffic does not leave this machine, and define the default ports."""

from __future__ import annotations

# Metadata service of cloud servers. It does not support TLS, and packets to it do not leave the physical host.
METADATA_HOST = "169.254.169.254"
PORTS = {"http": 80, "https": 443}


def stays_here(host: str) -> bool:
    """Return whether requests to a host do not travel over a network.

    Args:
        host: Host of a URL.
    """
    return host == METADATA_HOST or is_loopback(host)


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine.

    Args:
        host: Host of a URL.
    """
    from ipaddress import ip_address  # not imported at once, because hosts are usually names

    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
