# Generated from spec/ by `make generate`; do not edit.
"""The resource `nodes`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from .. import models


class Nodes(Resource):
    """Nodes of dedicated resource pools."""

    __slots__ = ()

    async def delete_batch(
        self,
        pool_name: str | int,
        *,
        delete_node_names: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete nodes from a resource pool.

        The service deletes the nodes in the background and returns an empty response. The last node of a pool cannot
        be deleted.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            delete_node_names: Names of the nodes to delete, from their metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: resource_management/node_management/deleting_nodes_in_batches.rst
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_DELETE_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "deleteNodeNames": delete_node_names,
            },
            extra=extra,
        )
        await self._client.send(request)

    def list(
        self,
        pool_name: str | int,
        *,
        continue_: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NodePage, models.Node]:
        """List the nodes of a resource pool.

        Returns nodes with their states and available resources. A service without pagination returns all nodes in one
        response.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            continue_: Token of the page to return, from metadata.continue of the previous page.
            limit: Maximum number of items to return. From 1 to 500.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: resource_management/node_management/obtaining_nodes_in_a_resource_pool.rst
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            query={
                "continue": continue_,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_metrics(
        self,
        pool_id: str | int,
        node_ip: str | int,
        *,
        metrics: str | Unset | None = UNSET,
        statistic_type: models.UsageStatisticType | models.UsageStatisticTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.UsageStatistics, models.UsageSeries]:
        """List the usage metrics of a node. (withdrawn)

        Returns one time series for each metric, all with the same interval.

        Args:
            pool_id: ID of the dedicated resource pool.
            node_ip: IP address of the node in the network of the pool.
            metrics: Comma-separated names of the metrics to return. By default, all metrics are returned. The known
                metrics are CpuUsage, MemUsage, DiskReadRate, DiskWriteRate, RecvBytesRate, SendBytesRate, GpuUtil and
                GpuMemUsage.
            statistic_type: Whether GPU metrics are averaged over all GPUs or returned for each GPU.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `pool_id` or `node_ip` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: training_management/training_jobs/querying_monitoring_information_about_resource_pool_nodes.rst
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL_NODE_METRICS,
            path_values={
                "pool_id": pool_id,
                "node_ip": node_ip,
            },
            query={
                "metrics": metrics,
                "statistic_type": statistic_type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def lock_batch(
        self,
        pool_name: str | int,
        *,
        node_names: Sequence[str],
        actions: Sequence[models.NodeLockAction | models.NodeLockActionValue],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeLockResult:
        """Lock a function of nodes in the console.

        The lock takes effect immediately. While a function is locked, the console refuses it. Returns the locked
        nodes. To restore the function, unlock it.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_names: Names of the nodes, from their metadata.name.
            actions: Functions to lock or unlock.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: resource_management/node_management/locking_node_functions_in_batches.rst
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_LOCK_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodeNames": node_names,
                "actions": actions,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def unlock_batch(
        self,
        pool_name: str | int,
        *,
        node_names: Sequence[str],
        actions: Sequence[models.NodeLockAction | models.NodeLockActionValue],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeLockResult:
        """Unlock a function of nodes in the console.

        The function becomes available again immediately. Returns the unlocked nodes.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_names: Names of the nodes, from their metadata.name.
            actions: Functions to lock or unlock.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: resource_management/node_management/unlocking_node_functions_in_batches.rst
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_UNLOCK_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodeNames": node_names,
                "actions": actions,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update_batch(
        self,
        pool_name: str | int,
        *,
        node_names: Sequence[str],
        action: models.NodeUpdateAction | models.NodeUpdateActionValue,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeUpdateResult:
        """Make nodes redundant for high availability, or regular again.

        The change takes effect immediately. The response contains the result for each node. Some of the nodes may
        have failed.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_names: Names of the nodes to change, from their metadata.name.
            action: Action to perform on the nodes.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: resource_management/node_management/updating_nodes_in_batches.rst
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_UPDATE_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodeNames": node_names,
                "action": action,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        pool_name: str | int,
        name_or_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Node | None:
        """Find one of the nodes of a resource pool by its exact name or ID.

        Reads the whole list, in pages of up to 500 items, because the service can't search for both names and IDs.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            name_or_id: Exact name or ID, case-sensitive.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `pool_name` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: resource_management/node_management/obtaining_nodes_in_a_resource_pool.rst
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "name"),
                id=("metadata", "name"),
            ),
        )

    async def wait(
        self,
        pool_name: str | int,
        node_name: str,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Node:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_name: Name of the node, which other operations use as its ID.
            until: State or states to wait for, as values or names. Available by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The item of the list that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        request = Request(
            operations.LIST_POOL_NODES,
            path_values={
                "pool_name": pool_name,
                "node_name": node_name,
            },
        )
        return await wait_until(self._client, operations.NODES_WAITER, request, until, timeout, on_progress, interval)

    async def wait_gone(
        self,
        pool_name: str | int,
        node_name: str,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_name: Name of the node, which other operations use as its ID.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        request = Request(
            operations.LIST_POOL_NODES,
            path_values={
                "pool_name": pool_name,
                "node_name": node_name,
            },
        )
        await wait_gone(self._client, operations.NODES_WAITER, request, timeout, on_progress, interval)
