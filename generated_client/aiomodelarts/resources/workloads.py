# Generated from spec/ by `make generate`; do not edit.
"""The resource `workloads`."""

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


class Workloads(Resource):
    """Workloads of a resource pool: the jobs that run in it, regardless of the ModelArts feature that started
    them.
    """

    __slots__ = ()

    async def get_statistics(
        self,
        pool_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.WorkloadStatistics:
        """Get the number of jobs in a resource pool by type and state.

        Returns the number of jobs of each type in the pool, in total and by state.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_job_management/obtaining_statistics_about_dedicated_resource_pool_jobs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_WORKLOAD_STATISTICS,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        pool_name: str | int,
        *,
        type: Sequence[models.WorkloadType | models.WorkloadTypeValue | str] | Unset | None = UNSET,
        status: models.WorkloadStatus | models.WorkloadStatusValue | str | Unset | None = UNSET,
        sort: models.WorkloadSortKey | models.WorkloadSortKeyValue | Unset | None = UNSET,
        ascend: bool | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        hostip: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.WorkloadPage, models.Workload]:
        """List the jobs in a resource pool.

        Returns one page of the jobs of all types that are running or queued in the pool.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            type: Return only jobs of these types. Repeat the parameter for each type.
            status: Return only jobs in this state.
            sort: Field to sort by.
            ascend: Whether to sort in ascending order.
            offset: Number of items to skip. At least 0.
            limit: Maximum number of items to return. 0 uses the default. Default of the service: 500. From 0 to 500.
            hostip: Return only workloads on nodes with these IP addresses. Huawei Cloud only.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_job_management/obtaining_jobs_in_a_dedicated_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKLOADS,
            path_values={
                "pool_name": pool_name,
            },
            query={
                "type": type,
                "status": status,
                "sort": sort,
                "ascend": ascend,
                "offset": offset,
                "limit": limit,
                "hostip": hostip,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        pool_name: str | int,
        name_or_id: str | int,
        *,
        type: Sequence[models.WorkloadType | models.WorkloadTypeValue | str] | Unset | None = UNSET,
        status: models.WorkloadStatus | models.WorkloadStatusValue | str | Unset | None = UNSET,
        hostip: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workload | None:
        """Find one of the jobs in a resource pool by its exact name or ID.

        Reads the whole list, in pages of up to 500 items, because the service can't search for both names and IDs.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            name_or_id: Exact name or ID, case-sensitive.
            type: Return only jobs of these types. Repeat the parameter for each type.
            status: Return only jobs in this state.
            hostip: Return only workloads on nodes with these IP addresses. Huawei Cloud only.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_job_management/obtaining_jobs_in_a_dedicated_resource_pool.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKLOADS,
            path_values={
                "pool_name": pool_name,
            },
            query={
                "type": type,
                "status": status,
                "hostip": hostip,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("jobName",),
                id=("uid",),
            ),
        )

    async def wait(
        self,
        pool_name: str | int,
        uid: str,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Workload:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            pool_name: Generated name of the pool, from its metadata. Not the display name chosen by the user.
            uid: UUID of the job in the cluster.
            until: State or states to wait for, as values or names. Completed by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 86400 by default.
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
            operations.LIST_WORKLOADS,
            path_values={
                "pool_name": pool_name,
                "uid": uid,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.WORKLOADS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        pool_name: str | int,
        uid: str,
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
            uid: UUID of the job in the cluster.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 86400 by default.
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
            operations.LIST_WORKLOADS,
            path_values={
                "pool_name": pool_name,
                "uid": uid,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.WORKLOADS_WAITER, request, timeout, on_progress, interval)
