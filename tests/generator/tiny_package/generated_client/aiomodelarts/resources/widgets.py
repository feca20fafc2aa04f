"""The resource `widgets`, of which the tests of the changelog only read the signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import models


class Widgets:
    """Things that are made."""

    async def get(self, widget_id: str) -> models.Widget:
        """Get one."""
        raise NotImplementedError(widget_id)

    async def list(self, *, limit: int = 10, sort_by: str = "") -> list[models.Widget]:
        """List them."""
        raise NotImplementedError(limit, sort_by)
