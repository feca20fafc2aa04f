# Generated from spec/ by `make generate`; do not edit.
"""The resource `orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class Orders(Resource):
    """Orders by which resource pools were bought, changed or given back."""

    __slots__ = ()

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        involved_name: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        since: int | Unset | None = UNSET,
        until: int | Unset | None = UNSET,
        phase: models.OrderPhaseFilter | str | Unset | None = UNSET,
        resource: str | Unset | None = UNSET,
        result: str | Unset | None = UNSET,
    ) -> Pager[models.ListOrdersResponse, models.Order]:
        """List the orders of the last month.

        Answers one page of orders, filtered as asked, with the number that match in all. Older ones cannot be asked
        for.

        Args:
            workspace_id: Workspace to look in; 0 is the one that always exists. The service assumes '0' when it is
                left out.
            involved_name: Keep only orders about the resource with this display name.
            limit: How many orders a page holds; 0 stands for the default. The service assumes 100 when it is left
                out. From 0 to 500.
            offset: How many orders to skip before the first one of the page. From 0 to 500.
            since: Keep only orders from then on, in milliseconds since 1970; at most a month back.
            until: Keep only orders until then, in milliseconds since 1970.
            phase: Keep only orders in this state.
            resource: Kind of resource the orders are about; only pools is known. The service assumes 'pools' when it
                is left out.
            result: Keep only orders that ended like this; only an example of the reference sends it.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/order_management/querying_orders.rst
        """
        request = Request(
            operations.LIST_ORDERS,
            query={
                "workspaceId": workspace_id,
                "involvedName": involved_name,
                "limit": limit,
                "offset": offset,
                "since": since,
                "until": until,
                "phase": phase,
                "resource": resource,
                "result": result,
            },
        )
        return self._client.pager(request)
