"""Which operation a request is for."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute, Match, Route
from starlette.types import Receive, Scope, Send

ROUTE = "modelarts.route"


class Operations(BaseRoute):
    """The addresses of all operations. Only those of a resource are tried: trying each takes longer than most calls.

    Args:
        routes: One for each operation; where several match, the first is right.
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        self._routes: dict[tuple[int, str], list[Route]] = {}
        for route in routes:
            self._routes.setdefault(_place(route.path), []).append(route)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """The route that matches best, and what is added to the scope for it."""
        best, found = Match.NONE, dict[str, object]()
        for route in self._routes.get(_place(scope["path"].removeprefix(scope.get("root_path", ""))), ()):
            match, child_scope = route.matches(scope)
            if match.value > best.value:
                best, found = match, {**child_scope, ROUTE: route}
        return best, found

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the route answer that matched."""
        route: Route = scope[ROUTE]
        await route.handle(scope, receive, send)


def _place(path: str) -> tuple[int, str]:
    """How deep a path is, and the resource in it: `/v1/{project_id}/notebooks/...`."""
    parts = path.split("/", 4)
    return path.count("/"), parts[3] if len(parts) > 3 else ""
