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
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class Nodes(Resource):
    """Nodes of dedicated resource pools."""

    __slots__ = ()

    async def bind_batch(
        self,
        pool_name: str | int,
        *,
        nodes: Sequence[models.NodeBindingInput | params.NodeBindingInput],
        drain: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Bind nodes to nested pools, or release them.

        Binds each node to a pool inside this pool, so that only its jobs run there. The binding of nodes must be
        enabled for the pool. The response is empty. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodes: Nodes to bind or release.
            drain: Whether to drain the nodes first.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchBindPoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_BIND_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodes": nodes,
                "drain": drain,
            },
            extra=extra,
        )
        await self._client.send(request)

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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/deleting_nodes_in_batches.html
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

    async def drain_batch(
        self,
        pool_name: str | int,
        *,
        node_names: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Drain nodes, so that no job runs on them.

        Moves running jobs away from the nodes in the background and keeps off new ones. The response is empty. A node
        that is not in the pool is refused. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_names: Names of the nodes to drain, from their metadata.name. At most 10 items.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchDrainPoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_DRAIN_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodeNames": node_names,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        pool_name: str | int,
        node_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Node:
        """Get a node of a resource pool.

        Returns the state of the node, its hardware, and the resources that jobs do not use. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_name: Name of the node, from metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` or `node_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowPoolNode.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL_NODE,
            path_values={
                "pool_name": pool_name,
                "node_name": node_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/obtaining_nodes_in_a_resource_pool.html
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/training_jobs/querying_monitoring_information_about_resource_pool_nodes.html
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/locking_node_functions_in_batches.html
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

    async def migrate_batch(
        self,
        pool_name: str | int,
        *,
        from_cluster_name: str,
        to_cluster_name: str,
        migrate_node_names: Sequence[str] | Unset | None = UNSET,
        to_pool_name: str | Unset | None = UNSET,
        resource_spec: models.NodeMigrationSpec | params.NodeMigrationSpec | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeJobReference:
        """Migrate nodes to another pool or node pool.

        Starts a job that moves the nodes in the background, and returns its ID. The last node of a pool can't be
        moved. The target needs enough free addresses. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            migrate_node_names: Names of the nodes to migrate, from their metadata.name.
            from_cluster_name: Cluster of the nodes. For a standard pool, the name of the pool. For a lite pool, the
                label os.modelarts.node/cluster of its nodes.
            to_cluster_name: Cluster to migrate to. For a standard pool, the name of the target pool. For a lite pool,
                the label os.modelarts.node/cluster of its nodes.
            to_pool_name: Name of the target pool, from its metadata.name.
            resource_spec: Configuration of the nodes in the target pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchMigratePoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_MIGRATE_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "migrateNodeNames": migrate_node_names,
                "fromClusterName": from_cluster_name,
                "toClusterName": to_cluster_name,
                "toPoolName": to_pool_name,
                "resourceSpec": resource_spec,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def reboot_batch(
        self,
        pool_name: str | int,
        *,
        node_names: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeRebootResult:
        """Reboot nodes of a resource pool.

        Starts a job that reboots the nodes in the background, and returns its ID. Other nodes continue to work. Only
        available nodes can be rebooted. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_names: Names of the nodes to reboot, from their metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchRebootPoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_REBOOT_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodeNames": node_names,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def reset_batch(
        self,
        pool_name: str | int,
        *,
        node_names: Sequence[str],
        rolling_config: models.NodeRollingConfigInput | params.NodeRollingConfigInput,
        node_config: models.NodeResetConfigInput | params.NodeResetConfigInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeJobReference:
        """Reset nodes to their initial state.

        Starts a job that reinstalls the nodes in the background, a limited number at a time, and returns its ID. All
        data on the nodes is lost. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_names: Names of the nodes to reset, from their metadata.name.
            rolling_config: Number of nodes that are reset at a time.
            node_config: New operating system and container runtime of the nodes.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchResetPoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_RESET_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodeNames": node_names,
                "rollingConfig": rolling_config,
                "nodeConfig": node_config,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def resize_batch(
        self,
        pool_name: str | int,
        *,
        nodes: Sequence[models.NodeBatchInput | params.NodeBatchInput],
        source: models.NodeSizeInput | params.NodeSizeInput,
        target: models.NodeSizeInput | params.NodeSizeInput,
        billing: models.NodeResizeBillingInput | params.NodeResizeBillingInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeResizeOrder:
        """Change the size of supernodes.

        Moves the supernodes to another node pool and step, for instance from 8 to 16 nodes. Returns the name of the
        order, which is completed in the background. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodes: Supernodes to resize. At most 50 items.
            source: Present node pool and size of the supernodes.
            target: New node pool and size of the supernodes.
            billing: Payment of a larger size. Not allowed for a smaller one.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchResizePoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_RESIZE_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodes": nodes,
                "source": source,
                "target": target,
                "billing": billing,
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/unlocking_node_functions_in_batches.html
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
        ha_redundant_effect: models.NodeRedundancyEffect | models.NodeRedundancyEffectValue | Unset | None = UNSET,
        driver: models.NodeDriverUpdate | params.NodeDriverUpdate | Unset | None = UNSET,
        tags: Sequence[models.ResourceTag | params.ResourceTag] | Unset | None = UNSET,
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
            ha_redundant_effect: Effect of openHaRedundant on workloads. NoSchedule is the default. Huawei Cloud only.
            driver: Driver to install on the nodes. Huawei Cloud only.
            tags: Tags to add with createTags, or to remove with deleteTags. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/updating_nodes_in_batches.html
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
                "haRedundantEffect": ha_redundant_effect,
                "driver": driver,
                "tags": tags,
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/obtaining_nodes_in_a_resource_pool.html
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

    async def migrate_batch_and_wait(
        self,
        pool_name: str | int,
        *,
        from_cluster_name: str,
        to_cluster_name: str,
        migrate_node_names: Sequence[str] | Unset | None = UNSET,
        to_pool_name: str | Unset | None = UNSET,
        resource_spec: models.NodeMigrationSpec | params.NodeMigrationSpec | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.NodeJob:
        """Migrate nodes to another pool or node pool, then wait for the result.

        Starts a job that moves the nodes in the background, and returns its ID. The last node of a pool can't be
        moved. The target needs enough free addresses. Huawei Cloud only.

        The client then polls ShowJob until the state is Success.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            migrate_node_names: Names of the nodes to migrate, from their metadata.name.
            from_cluster_name: Cluster of the nodes. For a standard pool, the name of the pool. For a lite pool, the
                label os.modelarts.node/cluster of its nodes.
            to_cluster_name: Cluster to migrate to. For a standard pool, the name of the target pool. For a lite pool,
                the label os.modelarts.node/cluster of its nodes.
            to_pool_name: Name of the target pool, from its metadata.name.
            resource_spec: Configuration of the nodes in the target pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchMigratePoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_MIGRATE_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "migrateNodeNames": migrate_node_names,
                "fromClusterName": from_cluster_name,
                "toClusterName": to_cluster_name,
                "toPoolName": to_pool_name,
                "resourceSpec": resource_spec,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NODE_JOBS_WAITER,
            "migrate_batch",
            request,
            operations.SHOW_JOB,
            timeout,
            on_progress,
            interval,
        )

    async def reboot_batch_and_wait(
        self,
        pool_name: str | int,
        *,
        node_names: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.NodeJob:
        """Reboot nodes of a resource pool, then wait for the result.

        Starts a job that reboots the nodes in the background, and returns its ID. Other nodes continue to work. Only
        available nodes can be rebooted. Huawei Cloud only.

        The client then polls ShowJob until the state is Success.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_names: Names of the nodes to reboot, from their metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 2700 by default.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchRebootPoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_REBOOT_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodeNames": node_names,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NODE_JOBS_WAITER,
            "reboot_batch",
            request,
            operations.SHOW_JOB,
            timeout,
            on_progress,
            interval,
        )

    async def reset_batch_and_wait(
        self,
        pool_name: str | int,
        *,
        node_names: Sequence[str],
        rolling_config: models.NodeRollingConfigInput | params.NodeRollingConfigInput,
        node_config: models.NodeResetConfigInput | params.NodeResetConfigInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.NodeJob:
        """Reset nodes to their initial state, then wait for the result.

        Starts a job that reinstalls the nodes in the background, a limited number at a time, and returns its ID. All
        data on the nodes is lost. Huawei Cloud only.

        The client then polls ShowJob until the state is Success.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_names: Names of the nodes to reset, from their metadata.name.
            rolling_config: Number of nodes that are reset at a time.
            node_config: New operating system and container runtime of the nodes.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 2700 by default.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchResetPoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_RESET_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodeNames": node_names,
                "rollingConfig": rolling_config,
                "nodeConfig": node_config,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NODE_JOBS_WAITER,
            "reset_batch",
            request,
            operations.SHOW_JOB,
            timeout,
            on_progress,
            interval,
        )

    async def resize_batch_and_wait(
        self,
        pool_name: str | int,
        *,
        nodes: Sequence[models.NodeBatchInput | params.NodeBatchInput],
        source: models.NodeSizeInput | params.NodeSizeInput,
        target: models.NodeSizeInput | params.NodeSizeInput,
        billing: models.NodeResizeBillingInput | params.NodeResizeBillingInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Pool:
        """Change the size of supernodes, then wait for the result.

        Moves the supernodes to another node pool and step, for instance from 8 to 16 nodes. Returns the name of the
        order, which is completed in the background. Huawei Cloud only.

        The client then polls ShowPool until the state is RUNNING and all its parts are ready, in 2 polls in a row
        unless the wait follows an order.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            nodes: Supernodes to resize. At most 50 items.
            source: Present node pool and size of the supernodes.
            target: New node pool and size of the supernodes.
            billing: Payment of a larger size. Not allowed for a smaller one.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchResizePoolNodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_RESIZE_POOL_NODES,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "nodes": nodes,
                "source": source,
                "target": target,
                "billing": billing,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.POOLS_WAITER,
            "resize_batch",
            request,
            operations.SHOW_POOL,
            timeout,
            on_progress,
            interval,
            (operations.ORDERS_WAITER, operations.LIST_ORDERS),
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
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
            operations.LIST_POOL_NODES,
            path_values={
                "pool_name": pool_name,
                "node_name": node_name,
            },
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            node_name: Name of the node, which other operations use as its ID.
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
            operations.LIST_POOL_NODES,
            path_values={
                "pool_name": pool_name,
                "node_name": node_name,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.NODES_WAITER, request, timeout, on_progress, interval)
