"""A fake with its HTTP interface and page below `/_fake/`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match, Route

from ..fake import FakeModelArts
from ..missing_extra import ExtraMissing, needing_extra
from ..state.sqlite_file import NoState, StateUnavailable
from .access import PAGE, Access
from .problems import Problem
from .requests import LARGEST_SNAPSHOT
from .served import Served

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

API = f"{PAGE}api/"
STATIC = f"{PAGE}static/"
OPEN_PATHS = frozenset({f"{API}health"})
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # With "no-referrer", browsers would send forms with the origin "null".
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
COOKIE_SECONDS = 30 * 86400


class FakeInterface:
    """A fake that is served with an HTTP interface at `/_fake/api/` and a page at `/_fake/`.

    Pass it to `serving` or `served` in place of the fake. `python -m aiomodelarts.testing serve` does so unless
    `--no-page` is passed.

    Args:
        fake: The fake. `reset` returns to its state at this moment.
        host: Address that it will be served on. On other addresses than loopback ones, callers need a token.

    Raises:
        ValueError: The environment variable `MODELARTS_FAKE_TOKEN` is set, but is not a token.

    Example:
        ```python
        fake = FakeModelArts(clock=ScaledClock())
        async with serving(FakeInterface(fake)) as url:
            print(f"open {url}/_fake/")
        ```
    """

    def __init__(self, fake: FakeModelArts, host: str = "127.0.0.1") -> None:
        self.fake = fake
        self.access = Access(host)
        self._served = Served(fake)
        self._api_routes: list[Route] = []
        self._page_routes: list[Route] = []
        self.app: ASGIApp = self
        # A body in chunks takes more bytes on the wire.
        self.most_received = LARGEST_SNAPSHOT + LARGEST_SNAPSHOT // 8
        self._fake_app = fake.app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request to the interface if its path begins with `/_fake/`, and otherwise to the fake."""
        path = str(scope.get("path", ""))
        if scope["type"] == "http" and (path == PAGE.rstrip("/") or path.startswith(PAGE)):
            response = await self._respond(Request(scope, receive), scope)
            response.headers.update({name: text for name, text in HEADERS.items() if name not in response.headers})
            await response(scope, receive, send)
            return
        await self._served.seeding.wait()
        try:
            await self._fake_app(scope, receive, send)
        finally:
            self._served.notify()

    async def _respond(self, request: Request, scope: Scope) -> Response:
        path = str(scope["path"])
        try:
            if path not in OPEN_PATHS and not path.startswith(STATIC):
                if (entered := self._entered(request)) is not None:
                    return entered
                self.access.check(request)
                await self._served.seeding.wait()
            return await self._handled(request, path)
        except HTTPException as error:
            response = _shown(request, _of_route(error, path))
            response.headers.update(error.headers or {})
            return response
        except Problem as problem:
            return _shown(request, problem)
        except ExtraMissing as error:
            return _json(Problem(500, str(error), "install the extra, and restart the fake"))
        except (NoState, StateUnavailable) as error:
            return _shown(request, Problem(500, str(error), "restore the state file, or restart the fake with another"))

    def _entered(self, request: Request) -> Response | None:
        """Return a redirection with a cookie if a link with the token was opened, or None."""
        token = request.query_params.get("token")
        page = request.url.path in (PAGE, PAGE.rstrip("/"))
        if not page or request.method != "GET" or token is None or not self.access.accepts(token):
            return None
        response = RedirectResponse(PAGE, 303)
        response.set_cookie(
            self.access.cookie, token, max_age=COOKIE_SECONDS, path="/_fake", httponly=True, samesite="lax"
        )
        return response

    async def _handled(self, request: Request, path: str) -> Response:
        """Return the response of the handler of a request."""
        best: tuple[Route, dict[str, object]] | None = None
        methods: set[str] = set()
        for route in self._routes_for(path):
            match, child = route.matches(request.scope)
            if match is Match.FULL:
                best = (route, dict(child))
                break
            if match is Match.PARTIAL:
                methods |= route.methods or set()
        if best is None and methods:
            raise HTTPException(405, headers={"Allow": ", ".join(sorted(methods))})
        if best is None:
            raise HTTPException(404)
        request.scope.update(best[1])
        response: Response = await best[0].endpoint(request)
        return response

    @property
    def listeners(self) -> int:
        """Number of open pages and other readers of `/_fake/api/events`."""
        return self._served.changes.listeners

    def routes(self) -> list[Route]:
        """Return the routes of the interface and the page."""
        return [*self._routes_for(API), *self._routes_for(PAGE)]

    def _routes_for(self, path: str) -> list[Route]:
        # Imported on first use, because most runs of a fake use neither, and few tests need the page.
        if path.startswith(API):
            if not self._api_routes:
                from .api.routes import Interface

                self._api_routes = Interface(self._served).routes()
            return self._api_routes
        if not self._page_routes:
            with needing_extra():
                from .page.routes import Page

            self._page_routes = Page(self._served).routes()
        return self._page_routes


def _of_route(error: HTTPException, path: str) -> Problem:
    if error.status_code == 405:
        allowed = dict(error.headers or {})["Allow"]
        return Problem(405, f"{path[:200]} does not have this method", f"use {allowed}", "method")
    return Problem(404, f"there is no {path[:200]}", f"see {PAGE} and {API}openapi.json", "path")


def _shown(request: Request, problem: Problem) -> Response:
    """Return a problem as a page to browsers, and otherwise as JSON."""
    navigates = "text/html" in request.headers.get("accept", "") and "hx-request" not in request.headers
    if navigates and not request.url.path.startswith(API):
        from .page.rendering import problem_page  # only needed for browsers

        return problem_page(problem)
    return _json(problem)


def _json(problem: Problem) -> Response:
    headers = {"WWW-Authenticate": "Bearer"} if problem.status == 401 else {}
    content = json.dumps(problem.to_dict(), ensure_ascii=False, indent=1) + "\n"
    return Response(content, problem.status, headers, "application/json")
