"""Follow redirects within one origin, so that credentials are not sent to other hosts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol, TypeVar
from urllib.parse import quote, urljoin, urlsplit

from ..errors.exceptions import ApiError
from ..messages.messages import OutgoingRequest
from ..redaction.urls_and_headers import SECRET_HEADERS, shown_url
from .endpoint_urls import place


class Answer(Protocol):
    """The part of a response that decides about a redirect."""

    status: int
    headers: Mapping[str, str]


AnswerT = TypeVar("AnswerT", bound=Answer)
Authorize = Callable[[OutgoingRequest], Awaitable[object]]

MOST_HOPS = 5
# Redirects that keep the method and the body. Other redirects turn a POST into a GET.
SAME_METHOD = frozenset({307, 308})
REDIRECTS = frozenset({301, 302, 303}) | SAME_METHOD
READING = frozenset({"GET", "HEAD"})
# Characters that are not encoded: the delimiters of URLs, and the percent sign of existing escapes.
URL_CHARACTERS = "%/:=&?~#+!$,;'@()*[]"


async def follow(
    send: Callable[[OutgoingRequest], Awaitable[AnswerT]],
    authorize: Authorize | None,
    request: OutgoingRequest,
    answer: AnswerT,
    operation: str,
) -> AnswerT | ApiError:
    """Follow redirects until a response is not a redirect.

    Args:
        send: Function that sends a request.
        authorize: Function that authorizes the request of each redirect, or None.
        request: The request. It is changed in place and describes the last request at the end.
        answer: Response to the request.
        operation: Name of the operation, for the error.

    Returns:
        The first response that isn't a redirect, or an error if a redirect may not be followed.

    Raises:
        TransportError: No usable response arrived.
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
        answer = await send(request)
    return answer


def _target(here: str, location: str) -> str:
    """Return the absolute URL for a `Location` header, or an empty string if the header is invalid."""
    try:
        target = urljoin(here, quote(location, safe=URL_CHARACTERS)).partition("#")[0]
        parts = urlsplit(target)
        place(parts)
    except ValueError:  # an invalid port or IPv6 address
        return ""
    if "/." not in parts.path:
        return target
    # `urljoin` keeps dot segments in absolute URLs, but httpx removes them after the request was signed.
    return urljoin(target, f"/.{parts.path}{'?' if parts.query else ''}{parts.query}")


def _refusal(request: OutgoingRequest, answer: Answer, target: str, visited: set[str]) -> str | None:
    """Return the reason why a redirect may not be followed, or None."""
    if not target:
        return "the service redirects to an invalid URL"
    here, there = urlsplit(request.url), urlsplit(target)
    elsewhere = place(here) != place(there) or "@" in there.netloc
    what = f"the service redirects to {shown_url(target)}"
    if elsewhere:
        remedy = "if the address is correct, set endpoint= or auth_url to it"
        if (here.scheme, there.scheme) == ("https", "http"):
            return f"{what}, which is not encrypted; it is not followed"
        return f"{what}, which is not {here.scheme}://{here.netloc}; credentials are not sent there: {remedy}"
    if request.method not in READING and answer.status not in SAME_METHOD:
        return f"{what}; with this status, the {request.method} would become a GET, so the redirect is not followed"
    if target in visited:
        return f"{what} a second time, which is a redirect loop"
    if len(visited) > MOST_HOPS:
        return f"{what}; more than {MOST_HOPS} redirects are not followed"
    return None
