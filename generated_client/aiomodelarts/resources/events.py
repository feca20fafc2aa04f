# Generated from spec/ by `make generate`; do not edit.
"""The resource `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models


class Events(Resource):
    """Events of resource pools."""

    __slots__ = ()

    def list(
        self,
        *,
        resource: str,
        name: str,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        type: models.EventType | str | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        until: int | datetime | Unset | None = UNSET,
        ascend: bool | Unset | None = UNSET,
        continue_: str | Unset | None = UNSET,
    ) -> Pager[models.ListEventsResponse, models.Event]:
        """List the events of a resource pool.

        Answers one page of events of the named pool. The next page is asked for with the token from the answer;
        servers that give none count events by offset.

        Args:
            resource: Kind of resource the events are about; only pools is known.
            name: Generated name of the pool whose events are wanted.
            limit: How many events a page holds; 0 stands for the default. The service assumes 500 when it is left
                out. From 0 to 500.
            offset: How many events to skip; left out for the first page. At least 0.
            type: Keep only events of this kind; all kinds unless given.
            since: Keep only events from then on, as a Unix timestamp.
            until: Keep only events until then, as a Unix timestamp.
            ascend: Whether the oldest event comes first.
            continue_: Token of the page to answer, from the answer before; left out for the first page.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/event_management/obtaining_the_event_list.rst
        """

        request = Request(
            operations.LIST_EVENTS,
            query={
                "resource": resource,
                "name": name,
                "limit": limit,
                "offset": offset,
                "type": type,
                "since": since,
                "until": until,
                "ascend": ascend,
                "continue": continue_,
            },
        )
        return self._client.pager(request)
