"""Why no connection came about: what a certificate or a proxy is refused for, and what helps."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import NamedTuple, cast

TRUST = "pass verify= the CA bundle that has its authority, or set OS_CACERT or SSL_CERT_FILE"
EXPIRED, NOT_YET_VALID, OTHER_HOST, OTHER_ADDRESS = 10, 9, 62, 64
REMEDIES = {
    EXPIRED: "it has expired: its owner has to renew it (is the clock of this machine right?)",
    NOT_YET_VALID: "it is not valid yet: is the clock of this machine right?",
    OTHER_HOST: "it is for another host: check endpoint= and auth_url",
    OTHER_ADDRESS: "it is for another address: check endpoint= and auth_url",
}
INSECURE = "verify=False would trust everybody on the way"
# A server says so in its own way when it wants a certificate and gets none or another one.
CLIENT_ALERTS = (
    *("CERTIFICATE_REQUIRED", "BAD_CERTIFICATE", "UNKNOWN_CA", "CERTIFICATE_UNKNOWN", "CERTIFICATE_EXPIRED"),
    *("CERTIFICATE_REVOKED", "UNSUPPORTED_CERTIFICATE", "HANDSHAKE_FAILURE", "ACCESS_DENIED"),
)
PASSING_STATUSES = (500, 502, 503, 504)


class Refusal(NamedTuple):
    """Why there is no connection.

    Args:
        reason: What is wrong and what helps.
        permanent: Whether another attempt would end in the same way.
    """

    reason: str
    permanent: bool


def refusal_in(error: BaseException) -> Refusal | None:
    """What an error, or one that caused it, says about certificates and proxies; None: nothing."""
    for one in _chain(error):
        if isinstance(one, ssl.SSLCertVerificationError) and hasattr(one, "verify_code"):
            return _untrusted(one)
        if isinstance(one, ssl.SSLError) and _is_about_our_certificate(one):
            return Refusal(
                f"the server refuses the handshake ({one.reason}): it may want a client certificate, pass cert=", True
            )
        status = _proxy_status(one)
        if status == 407:
            return Refusal("the proxy refuses its user name and password (HTTP 407): check the address in proxy=", True)
        if status:
            return Refusal(f"the proxy does not connect to the host (HTTP {status})", status not in PASSING_STATUSES)
    return None


def _untrusted(error: ssl.SSLCertVerificationError) -> Refusal:
    remedy = REMEDIES.get(error.verify_code, TRUST)
    said = error.verify_message or str(error)
    return Refusal(f"the server's certificate is not trusted: {said}; {remedy}; {INSECURE}", True)


def _is_about_our_certificate(error: ssl.SSLError) -> bool:
    reason = str(getattr(error, "reason", ""))
    return "ALERT" in reason and any(alert in reason for alert in CLIENT_ALERTS)


def _proxy_status(error: BaseException) -> int:
    """The status with which a proxy answered, or 0."""
    if "HttpProxyError" in type(error).__name__:
        return int(getattr(error, "status", 0))
    first = str(error)[:3]
    return int(first) if type(error).__name__ == "ProxyError" and first.isdigit() else 0


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen = set[int]()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        # aiohttp's own has the class of the standard library's, but not its attributes.
        inner = cast("BaseException | None", getattr(error, "certificate_error", None))
        if inner is not None:
            yield inner
        yield error
        error = error.__cause__ or error.__context__
