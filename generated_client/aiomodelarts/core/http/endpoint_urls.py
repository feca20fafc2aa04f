"""Addresses: which ones may be called, and which are the same place."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from ..errors.exceptions import ConfigurationError
from ..operation.unsendable_text import is_whole
from .local_hosts import PORTS, stays_here


def origin_of(endpoint: str, *, allow_http: bool = False) -> str:
    """Scheme and host of an address; paths of operations start with their version.

    Args:
        endpoint: The address.
        allow_http: Whether it may be one without TLS that is not on this machine.

    Raises:
        ConfigurationError: It is not an http or https address, has a password in it, or is not encrypted.
    """
    _check_form(endpoint, "endpoint", "https://modelarts.eu-de.otc.t-systems.com")
    check_url(endpoint, "endpoint", allow_http=allow_http)
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc}"


def check_url(url: str, what: str, *, allow_http: bool) -> None:
    """Refuse an address that would show secrets to the network.

    Args:
        url: The address.
        what: What it is, for the message.
        allow_http: Whether it may be one without TLS that is not on this machine.

    Raises:
        ConfigurationError: It has a user name or password in it, is not encrypted, or is no address.
    """
    try:
        parts = urlsplit(url)
    except ValueError:  # an IPv6 address that is none
        raise ConfigurationError(f"{what} {_shown(url)!r} is no address") from None
    if "@" in parts.netloc:
        raise ConfigurationError(f"{what} {_shown(url)} has a user name in it; give credentials= to the client")
    if parts.scheme == "http" and not allow_http and not stays_here(parts.hostname or ""):
        raise ConfigurationError(
            f"{what} {_shown(url)} is not encrypted, so everybody on the way could read the credentials; "
            "give an https:// address, or pass allow_http=True to the client"
        )


def check_iam(credentials: object, *, allow_http: bool) -> None:
    """Refuse credentials, and those they build on, whose address of IAM may not be called.

    Raises:
        ConfigurationError: As for `origin_of`.
    """
    while credentials is not None:
        url: object = getattr(credentials, "auth_url", None)
        if isinstance(url, str) and url:
            whole = url if "://" in url else f"https://{url}"
            _check_form(whole, "auth_url", "https://iam.eu-de.otc.t-systems.com/v3")
            check_url(whole, "auth_url", allow_http=allow_http)
        elif url:
            raise ConfigurationError(f"auth_url is a {type(url).__name__}; give the address of IAM as a text")
        credentials = getattr(credentials, "source", None)


def check_catalog(endpoint: str, credentials: object) -> None:
    """Refuse a catalog in which an IAM elsewhere sends calls to this machine or its link.

    Args:
        endpoint: The endpoint in the catalog.
        credentials: Credentials whose `auth_url`, or that of their source, is the address of IAM; the IAM of a region
            is elsewhere.

    Raises:
        ConfigurationError: The endpoint leads there.
    """
    from .link_hosts import network_of_host  # most clients are given their endpoint, or have it of a region

    network = network_of_host(urlsplit(endpoint).hostname or "")
    if network in {None, "public", "private", "shared"}:
        return
    while credentials is not None:
        iam = str(getattr(credentials, "auth_url", None) or "")
        if network == network_of_host(urlsplit(iam if "://" in iam else f"https://{iam}").hostname or ""):
            return
        credentials = getattr(credentials, "source", None)
    raise ConfigurationError(
        f"the endpoint in the service catalog is {_shown(endpoint)}, a {network} address, which the address of IAM is "
        "not; pass endpoint= to the client if it is right"
    )


def place(parts: SplitResult) -> tuple[str, str, int | None]:
    """What makes two addresses the same place."""
    return parts.scheme, parts.hostname or "", parts.port or PORTS.get(parts.scheme)


def _check_form(url: str, what: str, example: str) -> None:
    try:
        parts = urlsplit(url)
        right = bool(parts.scheme in PORTS and parts.hostname and parts.port != 0)
    except ValueError:  # a port or an IPv6 address that is none
        right = False
    if not right or not is_whole(url) or any(character.isspace() for character in url):
        raise ConfigurationError(f"{what} {_shown(url)!r} is no address; give one such as {example}")


def _shown(url: str) -> str:
    from ..redaction.urls_and_headers import shown_url  # only errors show addresses

    return shown_url(url)
