# Generated from spec/ by `make generate`; do not edit.
"""The resource `orders`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models


class Orders(Resource):
    """Orders to buy, change or cancel resource pools."""

    __slots__ = ()

    async def get(
        self,
        order_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OrderDetails:
        """Get the pools and nodes that an order changes.

        Returns the pool and the nodes that the order creates, changes or deletes, with the result for each. The state
        of the order itself is in the list of orders. Huawei Cloud only.

        Args:
            order_name: Name of the order, from the list of orders.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `order_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowOrder.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_ORDER,
            path_values={
                "order_name": order_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        involved_name: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        until: int | datetime | Unset | None = UNSET,
        phase: models.OrderPhaseFilter | models.OrderPhaseFilterValue | Unset | None = UNSET,
        resource: str | Unset | None = UNSET,
        result: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.OrderPage, models.Order]:
        """List the orders of the last month.

        Returns one page of orders and the total number of matches. Orders older than a month are not available.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            involved_name: Return only orders for the resource with this display name.
            limit: Maximum number of items to return. 0 uses the default. Default of the service: 100. From 0 to 500.
            offset: Number of items to skip. From 0 to 500.
            since: Return only orders at or after this time, in milliseconds since 1970. At most one month ago.
            until: Return only orders at or before this time, in milliseconds since 1970.
            phase: Return only orders in this state.
            resource: Type of the ordered resource. Only pools is supported. Default of the service: 'pools'.
            result: Return only orders with this result. The reference uses this parameter only in an example.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/order_management/querying_orders.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        involved_name: str | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        until: int | datetime | Unset | None = UNSET,
        phase: models.OrderPhaseFilter | models.OrderPhaseFilterValue | Unset | None = UNSET,
        resource: str | Unset | None = UNSET,
        result: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Order | None:
        """Find one of the orders of the last month by its exact name or ID.

        Reads the whole list, in pages of up to 500 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            involved_name: Return only orders for the resource with this display name.
            since: Return only orders at or after this time, in milliseconds since 1970. At most one month ago.
            until: Return only orders at or before this time, in milliseconds since 1970.
            phase: Return only orders in this state.
            resource: Type of the ordered resource. Only pools is supported. Default of the service: 'pools'.
            result: Return only orders with this result. The reference uses this parameter only in an example.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/order_management/querying_orders.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_ORDERS,
            query={
                "workspaceId": workspace_id,
                "involvedName": involved_name,
                "since": since,
                "until": until,
                "phase": phase,
                "resource": resource,
                "result": result,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("orderName",),
                id=("orderName",),
            ),
        )

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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Order:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            order_name: Name of the order in the cluster.
            until: State or states to wait for, as values or names. SUCCESSED, PARTIAL_SUCCESSED, COMPLETED by
                default.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            involved_name: Return only orders for the resource with this display name.
            since: Return only orders at or after this time, in milliseconds since 1970. At most one month ago.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item of the list that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            order_name: Name of the order in the cluster.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            involved_name: Return only orders for the resource with this display name.
            since: Return only orders at or after this time, in milliseconds since 1970. At most one month ago.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        await wait_gone(self._client, operations.ORDERS_WAITER, request, timeout, on_progress, interval)
