"""Sign requests with SDK-HMAC-SHA256, in the `Access=` and in the `Credential=` format.

Documented at: identity-access-management api-ref, calling_apis/ak_sk_authentication
"""

from __future__ import annotations

import hmac
import re
from datetime import UTC, datetime
from hashlib import sha256
from urllib.parse import quote_from_bytes, unquote_to_bytes, urlsplit

from attrs import frozen

from ...http.transport import OutgoingRequest
from ...redaction.hidden import Hidden

ALGORITHM = "SDK-HMAC-SHA256"
MOMENT = "%Y%m%dT%H%M%SZ"
TERMINATOR = "sdk_request"
# Headers that the transport or a proxy may add or change (user-agent, content-length, ...) are not signed.
SIGNED_HEADERS = ("content-type", "host", "x-domain-id", "x-project-id", "x-sdk-date", "x-security-token")
PLAIN = re.compile(r"[A-Za-z0-9._~/-]*").fullmatch
DEFAULT_PORTS = {"http": 80, "https": 443}


@frozen
class CredentialScope:
    """Scope of a signature in the `Credential=` format. Both fields are empty on Open Telekom Cloud.

    Args:
        region: Region, such as `eu-de`.
        service: Service, such as `ec2`.
    """

    region: str = ""
    service: str = ""


def sign(
    request: OutgoingRequest, access_key: str, secret_key: Hidden[str], now: float, scope: CredentialScope | None = None
) -> None:
    """Sign a request: set its `Host`, `X-Sdk-Date` and `Authorization` headers.

    The request must not be changed after it was signed. A literal `+` in the query, as in some redirects, is replaced
    by `%2B` first, because some gateways decode it to a space.

    Args:
        request: Request to sign, which is changed in place.
        access_key: Access key ID.
        secret_key: Secret key.
        now: Current time, in seconds since 1970.
        scope: Scope for the `Credential=` format, or None for the `Access=` format.
    """
    moment = datetime.fromtimestamp(now, UTC).strftime(MOMENT)
    if "+" in request.url:
        address, mark, query = request.url.partition("?")
        request.url = address + mark + query.replace("+", "%2B")
    request.headers["Host"] = host_of(request.url)
    request.headers["X-Sdk-Date"] = moment
    canonical, names = canonical_request(request)
    digest = sha256(canonical.encode()).hexdigest()
    if scope is None:
        who = f"Access={access_key}"
        key = secret_key.value.encode()
        text = f"{ALGORITHM}\n{moment}\n{digest}"
    else:
        parts = (moment[:8], scope.region, scope.service, TERMINATOR)
        who = f"Credential={access_key}/{'/'.join(parts)}"
        key = b"SDK" + secret_key.value.encode()
        for part in parts:
            key = hmac.digest(key, part.encode(), "sha256")
        text = f"{ALGORITHM}\n{moment}\n{'/'.join(parts)}\n{digest}"
    signature = hmac.digest(key, text.encode(), "sha256").hex()
    request.headers["Authorization"] = f"{ALGORITHM} {who}, SignedHeaders={names}, Signature={signature}"


def canonical_request(request: OutgoingRequest) -> tuple[str, str]:
    """Return the canonical request, and the names of its signed headers separated by semicolons."""
    parts = urlsplit(request.url)
    values = {name.lower(): value.strip() for name, value in request.headers.items()}
    signed = [name for name in SIGNED_HEADERS if name in values]
    names = ";".join(signed)
    lines = (
        request.method.upper(),
        canonical_path(parts.path),
        canonical_query(parts.query),
        "".join(f"{name}:{values[name]}\n" for name in signed),
        names,
        sha256(request.content or b"").hexdigest(),
    )
    return "\n".join(lines), names


def canonical_path(path: str) -> str:
    """Return a path with each segment decoded and percent-encoded again, and with a trailing slash."""
    text = "/".join(_encoded(segment) for segment in _decoded(path).split("/"))
    return text if text.endswith("/") else f"{text}/"


def canonical_query(query: str) -> str:
    """Return a query sorted by name and value in byte order. Repeated and empty parameters are kept."""
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    decoded = sorted((_decoded(name), _decoded(value)) for name, _, value in pairs)
    return "&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in decoded)


def _decoded(text: str) -> str:
    """Undo percent-encoding and return one Latin-1 character for each byte, so that strings sort in byte order."""
    return text if PLAIN(text) else unquote_to_bytes(text).decode("latin-1")


def _encoded(text: str) -> str:
    # Most strings need no encoding, and this check takes a fifth of the time.
    return text if PLAIN(text) and "/" not in text else quote_from_bytes(text.encode("latin-1"), safe="")


def host_of(url: str) -> str:
    """Return the `Host` header for a URL. It contains the port unless it is the default port of the scheme."""
    parts = urlsplit(url)
    name = parts.hostname or ""
    if not name.isascii():
        name = name.encode("idna").decode()
    if ":" in name:
        name = f"[{name}]"
    return name if parts.port in (None, DEFAULT_PORTS.get(parts.scheme)) else f"{name}:{parts.port}"
