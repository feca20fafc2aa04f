"""From what an HTTP library raises to an error of ours; classes go by their names, so none of them is imported."""

from __future__ import annotations

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


def comes_from_the_wire(error: Exception) -> bool:
    """Whether an exception is about the network; others are faults in a program."""
    return _is_of_aiohttp(error) or bool(WIRE & _names(error))


def failure_of(error: Exception, request: OutgoingRequest) -> TransportError | DecodeError:
    """What to raise instead of an exception that comes from the wire.

    Args:
        error: The exception.
        request: What was to be sent.
    """
    from .handshake_errors import refusal_in  # brings OpenSSL along, which failures alone need to know

    address, _, query = request.url.partition("?")
    where = f"{request.method} {address}"
    # What aiohttp says about an answer it can't read begins with the whole address, of which the query may be private.
    said = str(getattr(error, "message", error)) if hasattr(error, "request_info") else str(error)
    why = " ".join(said.replace(f"?{query}", "").split()) or type(error).__name__
    if "httpx.DecodingError" in _names(error):
        return DecodeError(f"{where}: the answer is not what its content-encoding says: {why}")
    refusal = refusal_in(error)
    if refusal is not None:
        failure = ConnectFailed(f"{where}: no connection: {refusal.reason}")
        failure.permanent = refusal.permanent
        return failure
    kind = _kind(error)
    if kind is ConnectFailed:
        return ConnectFailed(f"{where}: no connection: {why}")
    if kind is RequestTimeout:
        return RequestTimeout(f"{where}: no answer in time: {why}")
    return ConnectionLost(f"{where}: the connection broke before the answer was complete: {why}")


def _kind(error: Exception) -> type[TransportError]:
    """What the failure means for the request.

    httpx-aiohttp, which a client brought by the user may have as its transport, calls every lost connection a
    ConnectTimeout; so what aiohttp raised decides where it is known.
    """
    origin = error if _is_of_aiohttp(error) else error.__cause__
    if origin is not None and _is_of_aiohttp(origin):
        if UNSENT_BY_AIOHTTP & _names(origin):
            return ConnectFailed
        return RequestTimeout if isinstance(origin, TimeoutError) else ConnectionLost
    names = _names(error)
    if UNSENT_BY_HTTPX & names:
        return ConnectFailed
    return RequestTimeout if names & {"httpx.TimeoutException", "builtins.TimeoutError"} else ConnectionLost


def _is_of_aiohttp(error: BaseException) -> bool:
    return any(kind.__module__.startswith("aiohttp.") for kind in type(error).__mro__)


def _names(error: BaseException) -> set[str]:
    return {f"{kind.__module__.partition('.')[0]}.{kind.__name__}" for kind in type(error).__mro__}
