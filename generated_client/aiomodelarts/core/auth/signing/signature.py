"""SDK-HMAC-SHA256: the signature over a request exactly as it is sent, in both spellings.

Documented at: identity-access-management api-ref, and the vectors in `shared/docs/data/signing_vectors.json`.
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
# What the transport or a proxy may add or change (user-agent, accept-encoding, content-length, ...) is left out.
SIGNED_HEADERS = ("content-type", "host", "x-domain-id", "x-project-id", "x-sdk-date", "x-security-token")
PLAIN = re.compile(r"[A-Za-z0-9._~/-]*").fullmatch
DEFAULT_PORTS = {"http": 80, "https": 443}


@frozen
class CredentialScope:
    """The place that the scoped spelling names; both are empty on Open Telekom Cloud.

    Args:
        region: Such as `eu-de`.
        service: Such as `ec2`.
    """

    region: str = ""
    service: str = ""


def sign(
    request: OutgoingRequest, access_key: str, secret_key: Hidden[str], now: float, scope: CredentialScope | None = None
) -> None:
    """Add `Host`, `X-Sdk-Date` and `Authorization` to a request; nothing of it may change afterwards.

    A bare `+` in the query, which redirects may have, is encoded first: some gateways take it for a space.

    Args:
        request: What is about to be sent.
        access_key: The id of the key.
        secret_key: Its secret.
        now: The time, in seconds since 1970.
        scope: Use the scoped spelling `Credential=...`; None: `Access=...`.
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
    """The text that stands for a request, and the names of its signed headers."""
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
    """A path with every segment encoded anew and a slash at the end."""
    text = "/".join(_encoded(segment) for segment in _decoded(path).split("/"))
    return text if text.endswith("/") else f"{text}/"


def canonical_query(query: str) -> str:
    """The pairs of a query, sorted by name and value in byte order; repeated and empty ones stay."""
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    decoded = sorted((_decoded(name), _decoded(value)) for name, _, value in pairs)
    return "&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in decoded)


def _decoded(text: str) -> str:
    """The bytes that percent-encoding stands for, a character each, so that they sort as bytes."""
    return text if PLAIN(text) else unquote_to_bytes(text).decode("latin-1")


def _encoded(text: str) -> str:
    # Most texts need no encoding, and asking is a fifth of encoding.
    return text if PLAIN(text) and "/" not in text else quote_from_bytes(text.encode("latin-1"), safe="")


def host_of(url: str) -> str:
    """The `Host` header for a URL: with a port only when it is not the usual one."""
    parts = urlsplit(url)
    name = parts.hostname or ""
    if not name.isascii():
        name = name.encode("idna").decode()
    if ":" in name:
        name = f"[{name}]"
    return name if parts.port in (None, DEFAULT_PORTS.get(parts.scheme)) else f"{name}:{parts.port}"
