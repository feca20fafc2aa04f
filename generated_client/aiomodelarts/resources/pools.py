# Generated from spec/ by `make generate`; do not edit.
"""The resource `pools`."""

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


class Pools(Resource):
    """Dedicated resource pools that run training jobs, services and notebooks."""

    __slots__ = ()

    async def create(
        self,
        *,
        metadata: models.PoolMetadataInput | params.PoolMetadataInput,
        request_type: str | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        api_version: str = "v2",
        kind: str = "Pool",
        spec: models.PoolSpecInput | params.PoolSpecInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedPool:
        """Create a dedicated resource pool.

        Returns the pool immediately, often with an empty status, and sets up its nodes in the background. Wait for
        Running. If the name is already in use, the request fails with a conflict.

        Args:
            request_type: Origin of the request. With console, the service creates an order for the change; some
                clouds always create one. Open Telekom Cloud only.
            user_id: ID of the external tenant whose permissions apply, if the caller acts for one. Huawei Cloud only.
            api_version: API version of the resource, always v2. "v2" is sent by default.
            kind: Type of the resource, always Pool. "Pool" is sent by default.
            metadata: Name, labels and annotations of the pool.
            spec: Configuration of the pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/creating_resource_pools.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_POOL,
            headers={
                "request-type": request_type,
                "X-ModelArts-User-ID": user_id,
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

    async def create_order(
        self,
        pool_name: str | int,
        *,
        action_type: models.PoolOrderAction | models.PoolOrderActionValue | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        order_type: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PoolOrderReference:
        """Create an order that changes a pool from pay-per-use to a subscription.

        Returns the ID of the order. Pass it in the annotation os.modelarts/order.id when you update the pool. Nothing
        changes before that. Huawei Cloud only.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            action_type: Change that the order is for. Only toPeriod is supported: from pay-per-use to a subscription.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            order_type: Type of the order, such as toPeriod.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateOrderId.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_ORDER_ID,
            path_values={
                "name": pool_name,
            },
            query={
                "actionType": action_type,
                "workspaceId": workspace_id,
            },
            body={
                "actionType": order_type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        pool_name: str | int,
        *,
        request_type: str | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Pool:
        """Delete a resource pool and its nodes.

        Returns the pool, usually still in its previous phase, and deletes it in the background. After the deletion,
        getting the pool fails with a not-found error.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            request_type: Origin of the request. With console, the service creates an order for the deletion; some
                clouds always create one. Open Telekom Cloud only.
            user_id: ID of the external tenant whose permissions apply, if the caller acts for one. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/deleting_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_POOL,
            path_values={
                "pool_name": pool_name,
            },
            headers={
                "request-type": request_type,
                "X-ModelArts-User-ID": user_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        pool_name: str | int,
        *,
        user_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Pool:
        """Get a resource pool.

        Returns the requested configuration, the current resources, and the state of each job type in the pool.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            user_id: ID of the external tenant whose permissions apply, if the caller acts for one. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/obtaining_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL,
            path_values={
                "pool_name": pool_name,
            },
            headers={
                "X-ModelArts-User-ID": user_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_statistics(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PoolStatistics:
        """Count the resource pools of a workspace by state.

        Returns the current number of pools in each state category.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/obtaining_resource_pool_statistics.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL_STATISTICS,
            query={
                "workspaceId": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        label_selector: str | Unset | None = UNSET,
        status: models.PoolStatusFilter | models.PoolStatusFilterValue | Unset | None = UNSET,
        parent: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.PoolPage, models.Pool]:
        """List the resource pools of the project.

        Returns all matching pools in a single response.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            label_selector: Return only pools whose labels match this Kubernetes label selector.
            status: Return only pools in this state category.
            parent: Return only pools created inside this pool. Open Telekom Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/obtaining_resource_pools.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_POOLS,
            query={
                "workspaceId": workspace_id,
                "labelSelector": label_selector,
                "status": status,
                "parent": parent,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_metrics(
        self,
        pool_name: str | int,
        *,
        time_range: str | Unset | None = UNSET,
        statistics: models.PoolMetricStatistic | models.PoolMetricStatisticValue | Unset | None = UNSET,
        period: models.PoolMetricPeriod | models.PoolMetricPeriodValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.PoolMetricPage, models.PoolMetric]:
        """List the metrics of a resource pool over a time range.

        Returns a series of values for each metric. A request can cover up to 1440 periods. A value of -1 means that
        data is missing.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            time_range: Start, end and length of the range, separated by dots: two times in milliseconds since 1970,
                and the number of minutes between them. If one time is -1, the service calculates it from the other
                values. If both are -1, the range ends now. Default of the service: '-1.-1.60'. Matches
                `^(-1|[0-9]+)\\.(-1|[0-9]+)\\.[0-9]+$`.
            statistics: Aggregation of the measurements in a period. Defaults to maximum.
            period: Length of a period, in seconds. Defaults to 60.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/monitoring_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL_MONITOR,
            path_values={
                "pool_name": pool_name,
            },
            query={
                "time_range": time_range,
                "statistics": statistics,
                "period": period,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_runtime_metrics(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.PoolUsagePage, models.PoolUsage]:
        """List the current resource usage of the resource pools.

        Returns the capacity of each pool of the project and the resources that jobs use.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_metrics/obtaining_the_real-time_resource_usage.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL_RUNTIME_METRICS,
            extra=extra,
        )
        return self._client.pager(request)

    async def retry_scope(
        self,
        pool_name: str | int,
        *,
        scope: models.PoolScope | models.PoolScopeValue | str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Retry enabling a job type in a resource pool.

        Starts the attempt in the background; the status of the pool shows the resulting state of the job type. The
        request is rejected unless enabling that type has failed before.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            scope: Job type that failed to be enabled.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/retrying_the_job_type_that_fails_to_be_enabled.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.RETRY_POOL_SCOPE,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "scope": scope,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def update(
        self,
        pool_name: str | int,
        *,
        user_id: str | Unset | None = UNSET,
        metadata: models.PoolMetadataUpdate | params.PoolMetadataUpdate | Unset | None = UNSET,
        spec: models.PoolSpecUpdate | params.PoolSpecUpdate | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Pool:
        """Change the size, job types, driver or labels of a resource pool.

        Merges the request body into the pool; lists are replaced as a whole. Returns the pool immediately and adds or
        removes nodes in the background. Changing the workspace requires a separate request.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            user_id: ID of the external tenant whose permissions apply, if the caller acts for one. Huawei Cloud only.
            metadata: Labels and annotations to change.
            spec: New configuration of the pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/updating_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PATCH_POOL,
            path_values={
                "pool_name": pool_name,
            },
            headers={
                "X-ModelArts-User-ID": user_id,
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
        name_or_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        label_selector: str | Unset | None = UNSET,
        status: models.PoolStatusFilter | models.PoolStatusFilterValue | Unset | None = UNSET,
        parent: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Pool | None:
        """Find one of the resource pools of the project by its exact name or ID.

        Reads the list in one request.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            label_selector: Return only pools whose labels match this Kubernetes label selector.
            status: Return only pools in this state category.
            parent: Return only pools created inside this pool. Open Telekom Cloud only.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/obtaining_resource_pools.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_POOLS,
            query={
                "workspaceId": workspace_id,
                "labelSelector": label_selector,
                "status": status,
                "parent": parent,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "labels", "os.modelarts/name"),
                id=("metadata", "name"),
            ),
        )

    async def create_and_wait(
        self,
        *,
        metadata: models.PoolMetadataInput | params.PoolMetadataInput,
        request_type: str | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        api_version: str = "v2",
        kind: str = "Pool",
        spec: models.PoolSpecInput | params.PoolSpecInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Pool:
        """Create a dedicated resource pool, then wait for the result.

        Returns the pool immediately, often with an empty status, and sets up its nodes in the background. Wait for
        Running. If the name is already in use, the request fails with a conflict.

        The client then polls ShowPool until the state is RUNNING and all its parts are ready, in 2 polls in a row
        unless the wait follows an order.

        Args:
            request_type: Origin of the request. With console, the service creates an order for the change; some
                clouds always create one. Open Telekom Cloud only.
            user_id: ID of the external tenant whose permissions apply, if the caller acts for one. Huawei Cloud only.
            api_version: API version of the resource, always v2. "v2" is sent by default.
            kind: Type of the resource, always Pool. "Pool" is sent by default.
            metadata: Name, labels and annotations of the pool.
            spec: Configuration of the pool.
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
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/creating_resource_pools.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_POOL,
            headers={
                "request-type": request_type,
                "X-ModelArts-User-ID": user_id,
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
            operations.POOLS_WAITER,
            "create",
            request,
            operations.SHOW_POOL,
            timeout,
            on_progress,
            interval,
            (operations.ORDERS_WAITER, operations.LIST_ORDERS),
        )

    async def delete_and_wait(
        self,
        pool_name: str | int,
        *,
        request_type: str | Unset | None = UNSET,
        user_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a resource pool and its nodes, then wait for the result.

        Returns the pool, usually still in its previous phase, and deletes it in the background. After the deletion,
        getting the pool fails with a not-found error.

        The client then polls ShowPool until the resource no longer exists.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            request_type: Origin of the request. With console, the service creates an order for the deletion; some
                clouds always create one. Open Telekom Cloud only.
            user_id: ID of the external tenant whose permissions apply, if the caller acts for one. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 5400 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `pool_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/deleting_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_POOL,
            path_values={
                "pool_name": pool_name,
            },
            headers={
                "request-type": request_type,
                "X-ModelArts-User-ID": user_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.POOLS_WAITER,
            "delete",
            request,
            operations.SHOW_POOL,
            timeout,
            on_progress,
            interval,
        )

    async def retry_scope_and_wait(
        self,
        pool_name: str | int,
        *,
        scope: models.PoolScope | models.PoolScopeValue | str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Pool:
        """Retry enabling a job type in a resource pool, then wait for the result.

        Starts the attempt in the background; the status of the pool shows the resulting state of the job type. The
        request is rejected unless enabling that type has failed before.

        The client then polls ShowPool until the state is RUNNING and all its parts are ready, in 2 polls in a row.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            scope: Job type that failed to be enabled.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/retrying_the_job_type_that_fails_to_be_enabled.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.RETRY_POOL_SCOPE,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "scope": scope,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.POOLS_WAITER,
            "retry_scope",
            request,
            operations.SHOW_POOL,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        pool_name: str | int,
        *,
        user_id: str | Unset | None = UNSET,
        metadata: models.PoolMetadataUpdate | params.PoolMetadataUpdate | Unset | None = UNSET,
        spec: models.PoolSpecUpdate | params.PoolSpecUpdate | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Pool:
        """Change the size, job types, driver or labels of a resource pool, then wait for the result.

        Merges the request body into the pool; lists are replaced as a whole. Returns the pool immediately and adds or
        removes nodes in the background. Changing the workspace requires a separate request.

        The client then polls ShowPool until the state is RUNNING and all its parts are ready, in 2 polls in a row
        unless the wait follows an order.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            user_id: ID of the external tenant whose permissions apply, if the caller acts for one. Huawei Cloud only.
            metadata: Labels and annotations to change.
            spec: New configuration of the pool.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/updating_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PATCH_POOL,
            path_values={
                "pool_name": pool_name,
            },
            headers={
                "X-ModelArts-User-ID": user_id,
            },
            body={
                "metadata": metadata,
                "spec": spec,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.POOLS_WAITER,
            "update",
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
                'create', 'update', 'retry_scope', 'resize_batch'. RUNNING by default.
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
        return await wait_until(self._client, operations.POOLS_WAITER, request, until, timeout, on_progress, interval)

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
        await wait_gone(self._client, operations.POOLS_WAITER, request, timeout, on_progress, interval)
