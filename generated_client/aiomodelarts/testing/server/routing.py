"""Routing of requests to operations."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute, Match, Route
from starlette.types import Receive, Scope, Send

ROUTE = "modelarts.route"


class Operations(BaseRoute):
    """Routes of all operations, indexed by method and resource, because trying all would take longer than most calls.

    Args:
        routes: One route for each operation. If several match a request, the first one is used.
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        self._routes: dict[tuple[str, int, str], list[Route]] = {}
        for route in routes:
            for method in route.methods or ():
                self._routes.setdefault(_index_key(method, route.path), []).append(route)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Return how well a request matches, and what the best route adds to its scope."""
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        for route in self._routes.get(_index_key(scope.get("method", ""), path), ()):
            match, child_scope = route.matches(scope)
            if match is Match.FULL:
                return match, {**child_scope, ROUTE: route}
        return Match.NONE, {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request to the route that matched it."""
        route: Route = scope[ROUTE]
        await route.handle(scope, receive, send)


def _index_key(method: str, path: str) -> tuple[str, int, str]:
    """Return the method, the number of slashes in a path, and its resource, as in `/v1/{project_id}/notebooks/...`."""
    parts = path.split("/", 4)
    return method, path.count("/"), parts[3] if len(parts) > 3 else ""
