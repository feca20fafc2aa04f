"""Convert exceptions of aiohttp, httpx and httpx2. Classes are compared by name, so that no library is imported."""

from __future__ import annotations

import re

from ..errors.exceptions import ConnectFailed, ConnectionLost, DecodeError, RequestTimeout, TransportError
from ..messages.messages import OutgoingRequest

WIRE = frozenset({"httpx.HTTPError", "httpx.StreamError", "httpx.InvalidURL", "builtins.OSError"})
UNSENT_BY_AIOHTTP = frozenset(
    {
        "aiohttp.ClientConnectorError",
        "aiohttp.ConnectionTimeoutError",
        "aiohttp.ClientHttpProxyError",
        "aiohttp.InvalidURL",
        "aiomodelarts.UnsolicitedDataBeforeRequest",
    }
)
UNSENT_BY_HTTPX = frozenset(
    {"httpx.ConnectError", "httpx.ConnectTimeout", "httpx.PoolTimeout", "httpx.UnsupportedProtocol"}
    | {"httpx.ProxyError", "httpx.InvalidURL"}
)
# aiohttp quotes its TLS settings, such as `ssl:<ssl.SSLContext object at 0x7f2c>`.
TLS_SETTINGS = re.compile(r" ssl:(?:<[^>]*>|\w+)")


def comes_from_the_wire(error: Exception) -> bool:
    """Return whether an exception reports a network failure and not a programming error."""
    return _is_of_aiohttp(error) or bool(WIRE & _names(error)) or _is_bad_host(error)


def failure_of(error: Exception, request: OutgoingRequest) -> TransportError | DecodeError:
    """Convert a network exception to the error that the client raises.

    Args:
        error: Exception of the HTTP library.
        request: Request that failed.
    """
    from .handshake_errors import refusal_in  # imports OpenSSL, which is only needed after failures

    address, _, query = request.url.partition("?")
    where = f"{request.method} {address}"
    # aiohttp's message about an unreadable response begins with the whole URL, whose query may be private.
    message = str(getattr(error, "message", error)) if hasattr(error, "request_info") else str(error)
    why = " ".join(TLS_SETTINGS.sub("", message).replace(f"?{query}", "").split()) or type(error).__name__
    if "httpx.DecodingError" in _names(error):
        return DecodeError(f"{where}: the response does not match its content encoding: {why}")
    refusal = refusal_in(error)
    if refusal is not None:
        failure = ConnectFailed(f"{where}: no connection: {refusal.reason}")
        failure.permanent = refusal.permanent
        return failure
    kind = _kind(error)
    if kind is ConnectFailed:
        proxy = " to the proxy" if "aiohttp.ClientProxyConnectionError" in _names(error) else ""
        return ConnectFailed(f"{where}: no connection{proxy}: {why}")
    if kind is RequestTimeout:
        return RequestTimeout(f"{where}: no response in time: {why}")
    return ConnectionLost(f"{where}: the connection broke before the response was complete: {why}")


def _kind(error: Exception) -> type[TransportError]:
    """Return the class of the error.

    A user's httpx client may use httpx-aiohttp as its transport, which reports each lost connection as a
    `ConnectTimeout`. If the cause is an aiohttp exception, that exception decides.
    """
    origin = error if _is_of_aiohttp(error) else error.__cause__
    if origin is not None and _is_of_aiohttp(origin):
        if UNSENT_BY_AIOHTTP & _names(origin):
            return ConnectFailed
        return RequestTimeout if isinstance(origin, TimeoutError) else ConnectionLost
    names = _names(error)
    if UNSENT_BY_HTTPX & names or _is_bad_host(error):
        return ConnectFailed
    return RequestTimeout if names & {"httpx.TimeoutException", "builtins.TimeoutError"} else ConnectionLost


def _is_bad_host(error: Exception) -> bool:
    """Return whether an error means that a host name can't be encoded for the resolver."""
    return isinstance(error, UnicodeError) and not isinstance(error, UnicodeDecodeError)


def _is_of_aiohttp(error: BaseException) -> bool:
    return any(kind.__module__.startswith("aiohttp.") for kind in type(error).__mro__)


def _names(error: BaseException) -> set[str]:
    """Return the names of an exception's classes with their libraries; httpx2 counts as httpx."""
    return {f"{_library(kind)}.{kind.__name__}" for kind in type(error).__mro__}


def _library(kind: type) -> str:
    name = kind.__module__.partition(".")[0]
    return "httpx" if name == "httpx2" else name
