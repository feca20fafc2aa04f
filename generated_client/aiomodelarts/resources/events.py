# Generated from spec/ by `make generate`; do not edit.
"""The resource `events`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
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
        type: models.EventType | models.EventTypeValue | str | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        until: int | datetime | Unset | None = UNSET,
        ascend: bool | Unset | None = UNSET,
        continue_: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.EventPage, models.Event]:
        """List the events of a resource pool.

        Returns one page of events of the pool. To request the next page, pass the token from the response; on servers
        that return no token, use the offset.

        Args:
            resource: Type of the resource. Only pools is supported.
            name: Generated name of the resource pool.
            limit: Maximum number of items to return. 0 uses the default. Default of the service: 500. From 0 to 500.
            offset: Number of items to skip. Omit it for the first page. At least 0. Open Telekom Cloud only.
            type: Return only events of this type. By default, all types are returned.
            since: Return only events at or after this time, in milliseconds since 1970.
            until: Return only events at or before this time, in milliseconds since 1970.
            ascend: Whether to sort events from oldest to newest. Open Telekom Cloud only.
            continue_: Token of the page to return, from the previous response. Omit it for the first page.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/event_management/obtaining_the_event_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        return self._client.pager(request)
