"""Validate URLs of endpoints and of IAM, and compare origins."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from ..errors.exceptions import ConfigurationError
from ..operation.unsendable_text import is_whole
from .local_hosts import PORTS, stays_here

LONGEST_LABEL = 63


def origin_of(endpoint: str, *, allow_http: bool = False) -> str:
    """Return scheme and host of an endpoint.

    The path is dropped, because the paths of operations begin with their version.

    Args:
        endpoint: URL of the endpoint.
        allow_http: Whether the endpoint may be on another machine without TLS.

    Raises:
        ConfigurationError: The endpoint isn't an http or https URL, contains a user name, or is not encrypted.
    """
    _check_form(endpoint, "endpoint", "https://modelarts.eu-de.otc.t-systems.com")
    check_url(endpoint, "endpoint", allow_http=allow_http)
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc}"


def check_url(url: str, what: str, *, allow_http: bool) -> None:
    """Check that credentials can be sent to a URL safely.

    Args:
        url: The URL.
        what: Name of the URL, for the error message.
        allow_http: Whether the URL may be on another machine without TLS.

    Raises:
        ConfigurationError: The URL contains a user name, is not encrypted, or is invalid.
    """
    parts = _parts_of(url)
    if parts is None:
        raise ConfigurationError(
            f"{what} {_shown(url)!r} is not a valid URL; pass one such as https://modelarts.example.com"
        )
    if "@" in parts.netloc:
        raise ConfigurationError(f"{what} {_shown(url)} contains a user name; pass credentials= to the client instead")
    if parts.scheme == "http" and not allow_http and not stays_here(parts.hostname or ""):
        raise ConfigurationError(
            f"{what} {_shown(url)} is not encrypted, so anyone on the network path could read the credentials; "
            "pass an https:// URL, or pass allow_http=True to the client"
        )


def check_iam(credentials: object, *, allow_http: bool) -> None:
    """Check the `auth_url` of credentials and of their sources.

    Args:
        credentials: The credentials.
        allow_http: Whether IAM may be on another machine without TLS.

    Raises:
        ConfigurationError: A URL isn't an http or https URL, contains a user name, or is not encrypted.
    """
    while credentials is not None:
        url: object = getattr(credentials, "auth_url", None)
        if isinstance(url, str) and url:
            whole = url if "://" in url else f"https://{url}"
            _check_form(whole, "auth_url", "https://iam.eu-de.otc.t-systems.com/v3")
            check_url(whole, "auth_url", allow_http=allow_http)
        elif url:
            raise ConfigurationError(f"auth_url is a {type(url).__name__}; pass the URL of IAM as a string")
        credentials = getattr(credentials, "source", None)


def check_catalog(endpoint: str, credentials: object) -> None:
    """Check that the service catalog of a remote IAM does not redirect the client to this machine or its local link.

    Args:
        endpoint: Endpoint in the catalog.
        credentials: Credentials whose `auth_url`, or that of their source, is the URL of IAM. Without `auth_url`, IAM
            is the one of a region, which is remote.

    Raises:
        ConfigurationError: The endpoint is on a local network, and IAM is not.
    """
    from .link_hosts import network_of_host  # not needed if the endpoint is passed or derived from the region

    network = network_of_host(urlsplit(endpoint).hostname or "")
    if network in {None, "public", "private", "shared"}:
        return
    while credentials is not None:
        iam = str(getattr(credentials, "auth_url", None) or "")
        if network == network_of_host(urlsplit(iam if "://" in iam else f"https://{iam}").hostname or ""):
            return
        credentials = getattr(credentials, "source", None)
    raise ConfigurationError(
        f"the endpoint in the service catalog is {_shown(endpoint)}, a {network} address, but IAM does not have a "
        f"{network} address; if the endpoint is correct, pass endpoint= to the client"
    )


def place(parts: SplitResult) -> tuple[str, str, int | None]:
    """Return the origin of a URL: scheme, host and port.

    Args:
        parts: Parts of the URL.
    """
    return parts.scheme, parts.hostname or "", parts.port or PORTS.get(parts.scheme)


def _check_form(url: str, what: str, example: str) -> None:
    if _parts_of(url) is None:
        raise ConfigurationError(f"{what} {_shown(url)!r} is not a valid URL; pass one such as {example}")


def _parts_of(url: str) -> SplitResult | None:
    """Return the parts of a valid http or https URL, or None for any other string."""
    try:
        parts = urlsplit(url)
        right = parts.scheme in PORTS and parts.port != 0 and _is_host(parts.hostname or "")
    except ValueError:  # an invalid port or IPv6 address
        return None
    # Blanks in a path are encoded when the request is sent; urlsplit drops line breaks and tabs.
    blank = " " in parts.netloc or any(character.isspace() and character != " " for character in url)
    return parts if right and is_whole(url) and not blank else None


def _is_host(host: str) -> bool:
    """Return whether the resolver accepts a host name; it raises UnicodeError for invalid ones."""
    name = host if host.isascii() else host.encode("idna").decode()
    return ":" in name or all(0 < len(label) <= LONGEST_LABEL for label in name.removesuffix(".").split("."))


def _shown(url: str) -> str:
    from ..redaction.urls_and_headers import shown_url  # only errors show addresses

    return shown_url(url)
