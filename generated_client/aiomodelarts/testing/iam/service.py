"""The addresses of the fake IAM, on the app of the fake or on one of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from email.utils import formatdate
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from ..clock import ScaledClock, VirtualClock
from ..limits import RequestLimits
from ..replies import Reply
from .admission import signer
from .asked import Asked, asked
from .keys import create_temporary_key, server_description, server_key
from .projects import list_projects
from .state import Iam, Refused, User
from .tokens import create_token, create_token_with_id_token
from .verifier import is_signed

Clock = VirtualClock | ScaledClock


class FakeIam:
    """IAM and the metadata service alone, to serve on a socket of their own with `serving`.

    Args:
        iam: Who there is; user `demo` with one project by default.
        clock: The time; a `VirtualClock` by default.
        endpoint: Where the catalog of tokens says ModelArts is; by default where IAM itself is.
    """

    def __init__(self, iam: Iam | None = None, *, clock: Clock | None = None, endpoint: str | None = None) -> None:
        user = User("demo", "demo-password", "OTC00000000001000000000")
        self.iam = iam or Iam(user, {"eu-de_demo": "6f1c2b7a90de4c55a3f0d2e7b1849c03"}, 86400.0)
        self.clock = clock or VirtualClock()
        self.app: ASGIApp = RequestLimits(Starlette(routes=routes(self.iam, self.clock, endpoint)))


def routes(
    iam: Iam,
    clock: Clock,
    endpoint: str | None = None,
    *,
    alone: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> list[Route]:
    """The addresses of IAM and of the metadata service.

    Args:
        iam: Who there is.
        clock: The time.
        endpoint: Where the catalog of tokens says ModelArts is; by default where the request came to.
        alone: Within it, nobody else changes what IAM knows.
    """

    def route(path: str, method: str, flow: str, answer: Callable[[Asked, str | None], Reply]) -> Route:
        async def serve(request: Request) -> Response:
            arrived = await asked(request)
            with alone():
                iam.counts[flow] += 1
                return _response(_reply(iam, arrived, clock.now(), answer), clock.now())

        return Route(path, serve, methods=[method])

    def place(request: Asked) -> str:
        return endpoint or request.origin

    def tokens(request: Asked, caller: str | None) -> Reply:
        return create_token(iam, request, clock.now(), place(request), caller)

    def id_tokens(request: Asked, _caller: str | None) -> Reply:
        return create_token_with_id_token(iam, request, clock.now(), place(request))

    def temporary_keys(request: Asked, caller: str | None) -> Reply:
        return create_temporary_key(iam, request, clock.now(), caller)

    def projects(request: Asked, caller: str | None) -> Reply:
        if caller is None:
            raise Refused(401, "The request you have made requires authentication.")
        return list_projects(iam, request)

    def keys_of_server(_request: Asked, _caller: str | None) -> Reply:
        return server_key(iam, clock.now())

    def about_server(_request: Asked, _caller: str | None) -> Reply:
        return server_description(iam)

    return [
        route("/v3/auth/tokens", "POST", "tokens", tokens),
        route("/v3.0/OS-AUTH/id-token/tokens", "POST", "id tokens", id_tokens),
        route("/v3.0/OS-CREDENTIAL/securitytokens", "POST", "temporary keys", temporary_keys),
        route("/v3/projects", "GET", "projects", projects),
        route("/openstack/latest/securitykey", "GET", "server keys", keys_of_server),
        route("/openstack/latest/meta_data.json", "GET", "server descriptions", about_server),
    ]


def _reply(iam: Iam, request: Asked, now: float, answer: Callable[[Asked, str | None], Reply]) -> Reply:
    """The answer to a request with a good signature, or without one."""
    caller = None
    if is_signed(request):
        key = signer(iam, request, now, "")
        if isinstance(key, Reply):
            return key
        caller = "user"
    elif iam.project_of(request.headers.get("x-auth-token", ""), now) is not None:
        caller = "user"
    try:
        return answer(request, caller)
    except Refused as refused:
        title = HTTPStatus(refused.status).phrase
        return Reply({"error": {"code": refused.status, "title": title, "message": refused.message}}, refused.status)


def _response(reply: Reply, now: float) -> Response:
    headers = {"Date": formatdate(now, usegmt=True), **reply.headers}
    content = json.dumps(reply.body, ensure_ascii=False)
    return Response(content, status_code=reply.status or 200, headers=headers, media_type="application/json")
