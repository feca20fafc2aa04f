"""Routes of the IAM test double, in the app of the fake or in an app of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from email.utils import formatdate
from http import HTTPStatus

from attrs import frozen
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from ..clock import FakeClock, VirtualClock, signing_times
from ..http.limits import RequestLimits
from ..spec.replies import Reply
from .api_version import show_version
from .gateway import signer
from .iam_request import IamRequest, read_request
from .issued_tokens import revoke_token, show_catalog, show_token
from .projects import list_domains, list_projects, show_domain, show_project
from .signature_check import is_signed
from .state import Iam, Refused, User
from .temporary_keys import create_temporary_key, server_description, server_key
from .token_creation import create_token, create_token_with_id_token


class FakeIam:
    """IAM and the metadata service only, to serve on their own socket with `serving`.

    Args:
        iam: State of IAM. Defaults to the user `demo` with one project.
        clock: Clock of the service. Defaults to a new `VirtualClock`.
        endpoint: Endpoint of ModelArts in the token catalog. Defaults to the origin of the request.
    """

    def __init__(self, iam: Iam | None = None, *, clock: FakeClock | None = None, endpoint: str | None = None) -> None:
        user = User("demo", "demo-password", "OTC00000000001000000000")
        self.iam = iam or Iam(user, {"eu-de_demo": "6f1c2b7a90de4c55a3f0d2e7b1849c03"}, 86400.0)
        self.clock = clock or VirtualClock()
        self.app: ASGIApp = RequestLimits(Starlette(routes=routes(self.iam, self.clock, endpoint)))


@frozen
class IamCall:
    """A request to IAM and its caller.

    Args:
        request: The request.
        now: Current time, in seconds since 1970.
        endpoint: Endpoint of the services in the catalog.
        caller: `user` if the request has a valid token or signature, else None.
    """

    request: IamRequest
    now: float
    endpoint: str
    caller: str | None


Handler = Callable[[Iam, IamCall], Reply]


def _known(handler: Handler) -> Handler:
    """Refuse requests without a valid token or signature."""

    def checked(iam: Iam, call: IamCall) -> Reply:
        if call.caller is None:
            raise Refused(401, "The request you have made requires authentication.")
        return handler(iam, call)

    return checked


# Path, method, key in `Iam.counts`, and handler.
ROUTES: tuple[tuple[str, str, str, Handler], ...] = (
    ("/v3", "GET", "versions", lambda _, call: show_version(call.request)),
    ("/v3/", "GET", "versions", lambda _, call: show_version(call.request)),
    (
        "/v3/auth/tokens",
        "POST",
        "tokens",
        lambda iam, call: create_token(iam, call.request, call.now, call.endpoint, call.caller),
    ),
    (
        "/v3/auth/tokens",
        "GET",
        "shown tokens",
        _known(lambda iam, call: show_token(iam, call.request, call.now, call.endpoint)),
    ),
    (
        "/v3/auth/tokens",
        "DELETE",
        "revoked tokens",
        _known(lambda iam, call: revoke_token(iam, call.request, call.now)),
    ),
    (
        "/v3/auth/catalog",
        "GET",
        "catalogs",
        _known(lambda iam, call: show_catalog(iam, call.request, call.now, call.endpoint)),
    ),
    (
        "/v3.0/OS-AUTH/id-token/tokens",
        "POST",
        "id tokens",
        lambda iam, call: create_token_with_id_token(iam, call.request, call.now, call.endpoint),
    ),
    (
        "/v3.0/OS-CREDENTIAL/securitytokens",
        "POST",
        "temporary keys",
        lambda iam, call: create_temporary_key(iam, call.request, call.now, call.caller),
    ),
    ("/v3/projects", "GET", "projects", _known(lambda iam, call: list_projects(iam, call.request))),
    ("/v3/projects/{project_id}", "GET", "projects", _known(lambda iam, call: show_project(iam, call.request))),
    ("/v3/auth/projects", "GET", "projects", _known(lambda iam, call: list_projects(iam, call.request))),
    ("/v3/users/{user_id}/projects", "GET", "projects", _known(lambda iam, call: list_projects(iam, call.request))),
    ("/v3/auth/domains", "GET", "domains", _known(lambda iam, call: list_domains(iam, call.request))),
    ("/v3/domains", "GET", "domains", _known(lambda iam, call: list_domains(iam, call.request))),
    ("/v3/domains/{domain_id}", "GET", "domains", _known(lambda iam, call: show_domain(iam, call.request))),
    ("/openstack/latest/securitykey", "GET", "server keys", lambda iam, call: server_key(iam, call.now)),
    ("/openstack/latest/meta_data.json", "GET", "server descriptions", lambda iam, _: server_description(iam)),
)


def routes(
    iam: Iam,
    clock: FakeClock,
    endpoint: str | None = None,
    *,
    transaction: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> list[Route]:
    """Return the routes of IAM and of the metadata service.

    Args:
        iam: State of IAM.
        clock: Clock of the service.
        endpoint: Endpoint of ModelArts in the token catalog. Defaults to the origin of the request.
        transaction: Context manager that locks the state of IAM while a request is executed.
    """

    def route(path: str, method: str, flow: str, handler: Handler) -> Route:
        async def serve(request: Request) -> Response:
            received = await read_request(request)
            with transaction():
                iam.counts[flow] += 1
                reply = _reply(iam, received, clock, endpoint or received.origin, handler)
                return _response(reply, clock.login_time())

        return Route(path, serve, methods=[method])

    return [route(*address) for address in ROUTES]


def _reply(iam: Iam, request: IamRequest, clock: FakeClock, endpoint: str, handler: Handler) -> Reply:
    """Return the response to a request that is unsigned or has a valid signature."""
    caller, now = None, clock.login_time()
    if is_signed(request):
        key = signer(iam, request, now, "", signing_times(clock))
        if isinstance(key, Reply):
            return key
        caller = "user"
    elif iam.project_of(request.headers.get("x-auth-token", ""), now) is not None:
        caller = "user"
    try:
        return handler(iam, IamCall(request, now, endpoint, caller))
    except Refused as refused:
        title = HTTPStatus(refused.status).phrase
        return Reply({"error": {"code": refused.status, "title": title, "message": refused.message}}, refused.status)


def _response(reply: Reply, now: float) -> Response:
    headers = {"Date": formatdate(now, usegmt=True), **reply.headers}
    status = reply.status or 200
    if reply.body is None:
        return Response(status_code=status, headers=headers)
    content = json.dumps(reply.body, ensure_ascii=False)
    return Response(content, status_code=status, headers=headers, media_type="application/json")
