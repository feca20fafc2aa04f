# Generated from spec/ by `make generate`; do not edit.
"""The resource `orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models


class Orders(Resource):
    """Orders to buy, change or cancel resource pools."""

    __slots__ = ()

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        involved_name: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        until: int | datetime | Unset | None = UNSET,
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

    async def wait(
        self,
        order_name: str,
        *,
        workspace_id: str | Unset | None = UNSET,
        involved_name: str | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Order:
        """Wait until it can be used, or until it is in a given state.

        Args:
            order_name: Name of the order in the cluster.
            until: State or states to wait for, as values or names; successed, partialSuccessed, completed when left
                out.
            workspace_id: Workspace to look in; 0 is the one that always exists. The service assumes '0' when it is
                left out.
            involved_name: Keep only orders about the resource with this display name.
            since: Keep only orders from then on, in milliseconds since 1970; at most a month back.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The item of the list that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.LIST_ORDERS,
            path_values={
                "order_name": order_name,
            },
            query={
                "workspaceId": workspace_id,
                "involvedName": involved_name,
                "since": since,
            },
        )
        return await wait_until(self._client, operations.ORDERS_WAITER, request, until, timeout, on_progress, interval)

    async def wait_gone(
        self,
        order_name: str,
        *,
        workspace_id: str | Unset | None = UNSET,
        involved_name: str | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            order_name: Name of the order in the cluster.
            workspace_id: Workspace to look in; 0 is the one that always exists. The service assumes '0' when it is
                left out.
            involved_name: Keep only orders about the resource with this display name.
            since: Keep only orders from then on, in milliseconds since 1970; at most a month back.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.LIST_ORDERS,
            path_values={
                "order_name": order_name,
            },
            query={
                "workspaceId": workspace_id,
                "involvedName": involved_name,
                "since": since,
            },
        )
        await wait_gone(self._client, operations.ORDERS_WAITER, request, timeout, on_progress, interval)
