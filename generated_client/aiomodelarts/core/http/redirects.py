"""Redirects: followed within the same place, where the credentials belong, and nowhere else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from ..errors.exceptions import ApiError
from ..messages.messages import Answer, OutgoingRequest
from ..redaction.urls_and_headers import SECRET_HEADERS, shown_url
from .endpoint_urls import place

if TYPE_CHECKING:
    from .transport import Transport

Authorize = Callable[[OutgoingRequest], Awaitable[object]]

MOST_HOPS = 5
# With these every request goes on as it is; the others turn all but reading into something else.
SAME_METHOD = frozenset({307, 308})
REDIRECTS = frozenset({301, 302, 303}) | SAME_METHOD
READING = frozenset({"GET", "HEAD"})
# As `quote` leaves them: what a URL is made of, and what is encoded already.
URL_CHARACTERS = "%/:=&?~#+!$,;'@()*[]"


async def follow(
    transport: Transport,
    authorize: Authorize | None,
    request: OutgoingRequest,
    answer: Answer,
    timeout: float,
    operation: str,
    max_size: int | None = None,
) -> Answer | ApiError:
    """Follow the redirects that begin with an answer.

    Args:
        transport: What sends.
        authorize: Adds to each hop what proves the caller; None: nothing does.
        request: What was answered; it becomes the last hop.
        answer: What it was answered with.
        timeout: Seconds allowed for each wait for the network.
        operation: What is called, for the error.
        max_size: Bytes that the body of each answer may have; None: the usual limit.

    Returns:
        The first answer that leads nowhere else, or the error when one may not be followed.

    Raises:
        TransportError: No usable answer arrived.
    """
    visited = {request.url}
    while answer.status in REDIRECTS and answer.headers.get("location"):
        target = _target(request.url, answer.headers["location"])
        reason = _refusal(request, answer, target, visited)
        if reason is not None:
            return ApiError(answer.status, "", reason, operation=operation)
        visited.add(target)
        request.url = target
        request.headers = {name: value for name, value in request.headers.items() if name.lower() not in SECRET_HEADERS}
        if authorize is not None:
            await authorize(request)
        answer = await transport.exchange(request, timeout, max_size=max_size)
    return answer


def _target(here: str, location: str) -> str:
    """The address that a `Location` means, or an empty text when it is none."""
    try:
        target = urljoin(here, quote(location, safe=URL_CHARACTERS)).partition("#")[0]
        parts = urlsplit(target)
        place(parts)
    except ValueError:  # a port or an IPv6 address that is none
        return ""
    if "/." not in parts.path:
        return target
    # A whole address still has its dots: httpx takes them out, and only what is sent may be signed.
    return urljoin(target, f"/.{parts.path}{'?' if parts.query else ''}{parts.query}")


def _refusal(request: OutgoingRequest, answer: Answer, target: str, visited: set[str]) -> str | None:
    """Why a redirect is not followed, or None."""
    if not target:
        return "the service redirects to something that is no address"
    here, there = urlsplit(request.url), urlsplit(target)
    elsewhere = place(here) != place(there) or "@" in there.netloc
    what = f"the service redirects to {shown_url(target)}"
    if elsewhere:
        remedy = "set endpoint= or auth_url to it if it is right"
        if (here.scheme, there.scheme) == ("https", "http"):
            return f"{what}, which is not encrypted; it is not followed"
        return f"{what}, which is not {here.scheme}://{here.netloc}; credentials are not sent there: {remedy}"
    if request.method not in READING and answer.status not in SAME_METHOD:
        return f"{what}; a {request.method} is not followed with this status, because it would turn into a GET"
    if target in visited:
        return f"{what}, which it did before: it redirects in a circle"
    if len(visited) > MOST_HOPS:
        return f"{what}; more than {MOST_HOPS} redirects are not followed"
    return None
