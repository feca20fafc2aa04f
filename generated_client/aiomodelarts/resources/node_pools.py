# Generated from spec/ by `make generate`; do not edit.
"""The resource `node_pools`."""

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
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class NodePools(Resource):
    """Groups of nodes with the same settings within resource pools. Huawei Cloud only."""

    __slots__ = ()

    async def create(
        self,
        pool_name: str | int,
        *,
        metadata: models.NewNodePoolMetadata | params.NewNodePoolMetadata,
        spec: models.NodePoolSpecInput | params.NodePoolSpecInput,
        api_version: str = "v2",
        kind: str = "NodePool",
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedNodePool:
        """Create a node pool in a resource pool.

        Returns the settings of the node pool immediately, and adds its nodes to the resource pool in the background.
        Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            api_version: API version of the resource, always v2. "v2" is sent by default.
            kind: Type of the resource, always NodePool. "NodePool" is sent by default.
            metadata: Name and billing of the node pool.
            spec: Nodes of the node pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateNodePool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_NODE_POOL,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "apiVersion": api_version,
                "kind": kind,
                "metadata": metadata,
                "spec": spec,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        pool_name: str | int,
        nodepool_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodePool:
        """Delete a node pool and its nodes.

        Returns the node pool in its last state and deletes it in the background. Node pools of a pool with a
        subscription can't be deleted. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodepool_name: Name of the node pool, from metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` or `nodepool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteNodePool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_NODE_POOL,
            path_values={
                "pool_name": pool_name,
                "nodepool_name": nodepool_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        pool_name: str | int,
        nodepool_name: str | int,
        *,
        continue_: str | Unset | None = UNSET,
        limit: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodePool:
        """Get a node pool.

        Returns its settings and the number of nodes in each state. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodepool_name: Name of the node pool, from metadata.name.
            continue_: Position after the previous page. Documented, although the response is a single node pool.
            limit: Number of items, as digits. Documented, although the response is a single node pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` or `nodepool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNodePool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_NODE_POOL,
            path_values={
                "pool_name": pool_name,
                "nodepool_name": nodepool_name,
            },
            query={
                "continue": continue_,
                "limit": limit,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        pool_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NodePoolPage, models.NodePool]:
        """List the node pools of a resource pool.

        Returns all node pools with their settings and the number of nodes in each state. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListNodePools.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_NODE_POOLS,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_nodes(
        self,
        pool_name: str | int,
        nodepool_name: str | int,
        *,
        continue_: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NodePage, models.Node]:
        """List the nodes of a node pool.

        Returns nodes with their states and available resources. A service without pagination returns all nodes in one
        response. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodepool_name: Name of the node pool, from metadata.name.
            continue_: Token of the page to return, from metadata.continue of the previous page.
            limit: Maximum number of items to return. From 1 to 500.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `pool_name` or `nodepool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListNodePoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_NODE_POOL_NODES,
            path_values={
                "pool_name": pool_name,
                "nodepool_name": nodepool_name,
            },
            query={
                "continue": continue_,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        pool_name: str | int,
        nodepool_name: str | int,
        *,
        spec: models.NodePoolSpecUpdate | params.NodePoolSpecUpdate,
        metadata: models.NodePoolMetadataUpdate | params.NodePoolMetadataUpdate | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.UpdatedNodePool:
        """Change the number of nodes and other settings of a node pool.

        Merges the request body into the node pool; lists are replaced as a whole. Returns the new settings
        immediately and adds or removes nodes in the background. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodepool_name: Name of the node pool, from metadata.name.
            metadata: Billing to change.
            spec: Nodes to change.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` or `nodepool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/PatchNodePool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PATCH_NODE_POOL,
            path_values={
                "pool_name": pool_name,
                "nodepool_name": nodepool_name,
            },
            body={
                "metadata": metadata,
                "spec": spec,
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
    ) -> models.NodePool | None:
        """Find one of the node pools of a resource pool by its exact name or ID.

        Reads the list in one request. Huawei Cloud only.

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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListNodePools.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_NODE_POOLS,
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

    async def create_and_wait(
        self,
        pool_name: str | int,
        *,
        metadata: models.NewNodePoolMetadata | params.NewNodePoolMetadata,
        spec: models.NodePoolSpecInput | params.NodePoolSpecInput,
        api_version: str = "v2",
        kind: str = "NodePool",
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Pool:
        """Create a node pool in a resource pool, then wait for the result.

        Returns the settings of the node pool immediately, and adds its nodes to the resource pool in the background.
        Huawei Cloud only.

        The client then polls ShowPool until the state is RUNNING and all its parts are ready, in 2 polls in a row.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            api_version: API version of the resource, always v2. "v2" is sent by default.
            kind: Type of the resource, always NodePool. "NodePool" is sent by default.
            metadata: Name and billing of the node pool.
            spec: Nodes of the node pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 5400 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `pool_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateNodePool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_NODE_POOL,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "apiVersion": api_version,
                "kind": kind,
                "metadata": metadata,
                "spec": spec,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NODE_POOLS_WAITER,
            "create",
            request,
            operations.SHOW_POOL,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        pool_name: str | int,
        nodepool_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a node pool and its nodes, then wait for the result.

        Returns the node pool in its last state and deletes it in the background. Node pools of a pool with a
        subscription can't be deleted. Huawei Cloud only.

        The client then polls ShowNodePool until the resource no longer exists.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodepool_name: Name of the node pool, from metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 5400 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `pool_name` or `nodepool_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteNodePool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_NODE_POOL,
            path_values={
                "pool_name": pool_name,
                "nodepool_name": nodepool_name,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.NODE_POOLS_WAITER,
            "delete",
            request,
            operations.SHOW_NODE_POOL,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        pool_name: str | int,
        nodepool_name: str | int,
        *,
        spec: models.NodePoolSpecUpdate | params.NodePoolSpecUpdate,
        metadata: models.NodePoolMetadataUpdate | params.NodePoolMetadataUpdate | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Pool:
        """Change the number of nodes and other settings of a node pool, then wait for the result.

        Merges the request body into the node pool; lists are replaced as a whole. Returns the new settings
        immediately and adds or removes nodes in the background. Huawei Cloud only.

        The client then polls ShowPool until the state is RUNNING and all its parts are ready, in 2 polls in a row.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodepool_name: Name of the node pool, from metadata.name.
            metadata: Billing to change.
            spec: Nodes to change.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 5400 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `pool_name` or `nodepool_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/PatchNodePool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PATCH_NODE_POOL,
            path_values={
                "pool_name": pool_name,
                "nodepool_name": nodepool_name,
            },
            body={
                "metadata": metadata,
                "spec": spec,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NODE_POOLS_WAITER,
            "update",
            request,
            operations.SHOW_POOL,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        pool_name: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Pool:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'update'. RUNNING by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 5400 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.NODE_POOLS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        pool_name: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 5400 by default.
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
            operations.SHOW_POOL,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.NODE_POOLS_WAITER, request, timeout, on_progress, interval)
