"""A server whose certificate nobody vouches for, as the HTTP library tells of it."""

import ssl

import httpx


def untrusted() -> Exception:
    """What a connection to it ends in."""
    reason = ssl.SSLCertVerificationError(1, "self-signed certificate")
    reason.verify_code, reason.verify_message = 18, "self-signed certificate"
    error = httpx.ConnectError("no handshake")
    error.__cause__ = reason
    return error
