"""Verification of request signatures.

Implemented from the documentation alone, independently of the client's signing, so that the two check each other.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from calendar import timegm
from collections.abc import Iterable
from time import strptime
from urllib.parse import parse_qsl, quote, unquote

from .iam_request import IamRequest
from .state import Iam, Key

SKEW_SECONDS = 15 * 60
FAILURES_TO_LOCK = 5
LOCK_SECONDS = 300
BODY_LIMIT = 12 * 1024 * 1024
HEADER = re.compile(
    r"SDK-HMAC-SHA256 (?:Access=(?P<access>[^/, ]+)"
    r"|Credential=(?P<id>[^/, ]+)/(?P<scope>\d{8}/[^/, ]*/[^/, ]*/sdk_request)), "
    r"SignedHeaders=(?P<names>[a-z0-9;-]+), Signature=(?P<signature>[0-9a-f]{64})"
)


class BadSignature(Exception):
    """A signed request is refused."""


def is_signed(request: IamRequest) -> bool:
    """Return whether a request has a signature."""
    return "authorization" in request.headers


def signed_at(request: IamRequest) -> int | None:
    """Return the time in `X-Sdk-Date`, in seconds since 1970, or None if it is missing or malformed."""
    try:
        return timegm(strptime(request.headers.get("x-sdk-date", ""), "%Y%m%dT%H%M%SZ"))
    except ValueError:
        return None


def nearest_time(request: IamRequest, now: float, others: Iterable[float]) -> float:
    """Return the time nearest to that of a signature.

    Args:
        request: The signed request.
        now: Current time, in seconds since 1970.
        others: Further times with which a caller may sign, in seconds since 1970.
    """
    signed = signed_at(request)
    return now if signed is None else min((now, *others), key=lambda moment: abs(moment - signed))


def verify(iam: Iam, request: IamRequest, now: float, others: Iterable[float] = ()) -> Key:
    """Return the key that signed a request.

    Args:
        iam: State of IAM.
        request: The request.
        now: Current time, in seconds since 1970.
        others: Further times with which a caller may sign, in seconds since 1970; the nearest is used.

    Raises:
        BadSignature: The signature is invalid; five consecutive failures lock the key for 300 seconds.
    """
    found = HEADER.fullmatch(request.headers.get("authorization", ""))
    if found is None:
        raise BadSignature("the Authorization header is malformed")
    key = iam.keys.get(found["access"] or found["id"])
    if key is None or key.revoked:
        raise BadSignature("AK not exist")
    if now < key.locked_until:
        raise BadSignature("AK access failed to reach the limit, forbidden")
    reason = _fault(key, found, request, now, nearest_time(request, now, others))
    if reason is None:
        key.failures = 0
        return key
    iam.counts["refused signatures"] += 1
    key.failures += 1
    if key.failures >= FAILURES_TO_LOCK:
        key.failures, key.locked_until = 0, now + LOCK_SECONDS
    raise BadSignature(reason)


def _fault(key: Key, found: re.Match[str], request: IamRequest, now: float, expected: float) -> str | None:
    names = found["names"].split(";")
    if names != sorted(set(names)) or not {"host", "x-sdk-date"} <= set(names):
        return "SignedHeaders must be sorted and include host and x-sdk-date"
    if any(name not in request.headers for name in names):
        return "a signed header is missing"
    signed = signed_at(request)
    if signed is None:
        return "x-sdk-date is malformed"
    if abs(signed - expected) > SKEW_SECONDS:
        return f"signature expired, signature time: {request.headers['x-sdk-date']}"
    if request.headers.get("x-security-token") != key.security_token:
        return "the security token is missing or belongs to another key"
    if key.expires_at is not None and now >= key.expires_at:
        return "the temporary key has expired"
    if len(request.body) > BODY_LIMIT:
        return "the body is too large to be signed"
    if not hmac.compare_digest(_signature(key.secret, found, names, request), found["signature"]):
        return "verify aksk signature fail"
    return None


def _signature(secret: str, found: re.Match[str], names: list[str], request: IamRequest) -> str:
    pairs = sorted(parse_qsl(request.query, keep_blank_values=True))
    canonical = [
        request.method,
        "".join(f"{quote(segment, safe='')}/" for segment in unquote(request.path).removesuffix("/").split("/")),
        "&".join("=".join(quote(part, safe="") for part in pair) for pair in pairs),
        *(f"{name}:{request.headers[name].strip()}" for name in names),
        "",
        ";".join(names),
        hashlib.sha256(request.body).hexdigest(),
    ]
    digest = hashlib.sha256("\n".join(canonical).encode()).hexdigest()
    date, scope = request.headers["x-sdk-date"], found["scope"]
    if scope is None:
        return _mac(secret.encode(), f"SDK-HMAC-SHA256\n{date}\n{digest}").hex()
    key = f"SDK{secret}".encode()
    for part in scope.split("/"):
        key = _mac(key, part)
    same_day = scope.startswith(date[:8])
    return _mac(key, f"SDK-HMAC-SHA256\n{date}\n{scope}\n{digest}").hex() if same_day else ""


def _mac(key: bytes, message: str) -> bytes:
    return hmac.new(key, message.encode(), hashlib.sha256).digest()
