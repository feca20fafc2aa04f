"""The response to calls while the file with the state of the fake can't be used."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import frozen
from starlette.responses import Response

from ..http.simulated_network import logger, shown_address
from ..state.sqlite_file import NoState, StateUnavailable

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

CODE = "FAKE.STATE"


@frozen
class StateGuard:
    """Returns and logs the reason if the state can't be used. The call was not executed then.

    Args:
        app: What answers otherwise.
    """

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through."""
        try:
            await self.app(scope, receive, send)
        except (NoState, StateUnavailable) as error:
            message = f"The fake can't carry this call out: {error}"
            logger.error("%s %s: %s", scope.get("method"), shown_address(scope), error)
            content = json.dumps({"error_code": CODE, "error_msg": message}, ensure_ascii=False)
            response = Response(content, status_code=500, media_type="application/json")
            await response(scope, receive, send)
