"""Routing of requests to operations."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute, Match, Route
from starlette.types import Receive, Scope, Send

ROUTE = "modelarts.route"


class Operations(BaseRoute):
    """Routes of all operations, indexed by resource, because trying all routes would take longer than most calls.

    Args:
        routes: One route for each operation. If several match a request, the first one is used.
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        self._routes: dict[tuple[int, str], list[Route]] = {}
        for route in routes:
            self._routes.setdefault(_index_key(route.path), []).append(route)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Return how well a request matches, and what the best route adds to its scope."""
        best, found = Match.NONE, dict[str, object]()
        for route in self._routes.get(_index_key(scope["path"].removeprefix(scope.get("root_path", ""))), ()):
            match, child_scope = route.matches(scope)
            if match.value > best.value:
                best, found = match, {**child_scope, ROUTE: route}
        return best, found

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request to the route that matched it."""
        route: Route = scope[ROUTE]
        await route.handle(scope, receive, send)


def _index_key(path: str) -> tuple[int, str]:
    """Return the number of slashes in a path and its resource, as in `/v1/{project_id}/notebooks/...`."""
    parts = path.split("/", 4)
    return path.count("/"), parts[3] if len(parts) > 3 else ""
