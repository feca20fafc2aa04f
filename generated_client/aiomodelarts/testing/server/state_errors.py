"""Error responses to calls while the state file of the fake, or a value in its state, can't be used."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import frozen
from starlette.responses import Response

from ..http.simulated_network import logger, shown_address
from ..state.sqlite_file import NoState, StateUnavailable
from .unusable_values import UnusableValue

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

CODE = "FAKE.STATE"


@frozen
class StateGuard:
    """Middleware that returns and logs the reason if the state can't be used. Such calls are not recorded.

    Args:
        app: Application that executes the calls.
    """

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Execute a request, or return a 500 response with the reason."""
        try:
            await self.app(scope, receive, send)
        except (NoState, StateUnavailable, UnusableValue) as error:
            message = f"The fake can't execute this call: {error}"
            # The traceback shows which code needs the value; for a file, the message is enough.
            cause = error.__cause__ if isinstance(error, UnusableValue) else None
            logger.error("%s %s: %s", scope.get("method"), shown_address(scope), error, exc_info=cause)
            content = json.dumps({"error_code": CODE, "error_msg": message}, ensure_ascii=False)
            response = Response(content, status_code=500, media_type="application/json")
            await response(scope, receive, send)
