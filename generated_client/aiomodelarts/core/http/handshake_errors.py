"""Explain failed connections: rejected certificates and proxy errors, with a remedy."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import NamedTuple, cast

TRUST = "pass verify= with a CA bundle that contains its issuer, or set OS_CACERT or SSL_CERT_FILE"
EXPIRED, NOT_YET_VALID, OTHER_HOST, OTHER_ADDRESS = 10, 9, 62, 64
REMEDIES = {
    EXPIRED: "it has expired: check the clock of this machine, or ask the owner of the server to renew it",
    NOT_YET_VALID: "it is not valid yet: check the clock of this machine",
    OTHER_HOST: "it is for another host: check endpoint= and auth_url",
    OTHER_ADDRESS: "it is for another address: check endpoint= and auth_url",
}
INSECURE = "verify=False would let anyone on the network path read the traffic"
# TLS alerts of servers that require a client certificate and received none or a wrong one.
CLIENT_ALERTS = (
    *("CERTIFICATE_REQUIRED", "BAD_CERTIFICATE", "UNKNOWN_CA", "CERTIFICATE_UNKNOWN", "CERTIFICATE_EXPIRED"),
    *("CERTIFICATE_REVOKED", "UNSUPPORTED_CERTIFICATE", "HANDSHAKE_FAILURE", "ACCESS_DENIED"),
)
TRANSIENT_STATUSES = (500, 502, 503, 504)


class Refusal(NamedTuple):
    """Reason for a failed connection.

    Args:
        reason: Reason and remedy.
        permanent: Whether another attempt would fail in the same way.
    """

    reason: str
    permanent: bool


def refusal_in(error: BaseException) -> Refusal | None:
    """Return the reason if certificates or a proxy caused an error, or None.

    Args:
        error: Exception of the HTTP library, whose causes are searched too.
    """
    for one in _chain(error):
        if isinstance(one, ssl.SSLCertVerificationError) and hasattr(one, "verify_code"):
            return _untrusted(one)
        if isinstance(one, ssl.SSLError) and _is_about_our_certificate(one):
            return Refusal(
                f"the server rejects the TLS handshake ({one.reason}): it may require a client certificate; pass cert=",
                True,
            )
        status = _proxy_status(one)
        if status == 407:
            return Refusal(
                "the proxy rejects the user name and password (HTTP 407): check those in the address of the proxy", True
            )
        if status:
            return Refusal(f"the proxy can't connect to the host (HTTP {status})", status not in TRANSIENT_STATUSES)
    return None


def _untrusted(error: ssl.SSLCertVerificationError) -> Refusal:
    remedy = REMEDIES.get(error.verify_code, TRUST)
    reason = error.verify_message or str(error)
    return Refusal(f"the server's certificate is not trusted: {reason}; {remedy}; {INSECURE}", True)


def _is_about_our_certificate(error: ssl.SSLError) -> bool:
    reason = str(getattr(error, "reason", ""))
    return "ALERT" in reason and any(alert in reason for alert in CLIENT_ALERTS)


def _proxy_status(error: BaseException) -> int:
    """Return the HTTP status of a proxy's response, or 0."""
    if "HttpProxyError" in type(error).__name__:
        return int(getattr(error, "status", 0))
    first = str(error)[:3]
    return int(first) if type(error).__name__ == "ProxyError" and first.isdigit() else 0


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen = set[int]()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        # aiohttp's certificate error is an `ssl.SSLCertVerificationError` without its attributes.
        inner = cast("BaseException | None", getattr(error, "certificate_error", None))
        if inner is not None:
            yield inner
        yield error
        error = error.__cause__ or error.__context__
