"""Hosts whose traffic does not leave this machine, and the default ports."""

from __future__ import annotations

# Cloud servers find their metadata service here; it speaks no TLS, and no packet to it leaves the host.
METADATA_HOST = "169.254.169.254"
PORTS = {"http": 80, "https": 443}


def stays_here(host: str) -> bool:
    """Whether what is sent to a host can't be read on a network."""
    return host == METADATA_HOST or is_loopback(host)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    from ipaddress import ip_address  # addresses are usually names

    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
