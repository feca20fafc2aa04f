# Generated from spec/ by `make generate`; do not edit.
"""The resource `node_jobs`."""

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


class NodeJobs(Resource):
    """Jobs that reboot, reset, replace or migrate nodes of resource pools. Huawei Cloud only."""

    __slots__ = ()

    async def get(
        self,
        job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeJob:
        """Get a job that reboots, resets, replaces or migrates nodes.

        Returns the state of the job, the nodes that it is for, and the reason for a failure. Huawei Cloud only.

        Args:
            job_id: ID of the job, from the response to the request that started it.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_node_batch_reboot.md
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        type: models.NodeJobType | models.NodeJobTypeValue | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        until: int | datetime | Unset | None = UNSET,
        resource: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NodeJobPage, models.NodeJob]:
        """List the jobs that reboot, reset, replace or migrate nodes.

        Returns one page of jobs and the total number of matches. By default, those of the last 30 days.
        Huawei Cloud only.

        Args:
            type: Return only jobs of this type.
            limit: Maximum number of items to return. Default of the service: 100. From 1 to 500.
            offset: Number of items to skip. At least 0.
            since: Return only jobs at or after this time, in milliseconds since 1970. By default, 30 days ago.
            until: Return only jobs at or before this time, in milliseconds since 1970. By default, now.
            resource: Type of the resource that jobs belong to. Only pools is supported.
            name: Name of the resource that jobs belong to, with resource. For a pool, its metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListJobs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_JOBS,
            query={
                "type": type,
                "limit": limit,
                "offset": offset,
                "since": since,
                "until": until,
                "resource": resource,
                "name": name,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        type: models.NodeJobType | models.NodeJobTypeValue | str | Unset | None = UNSET,
        since: int | datetime | Unset | None = UNSET,
        until: int | datetime | Unset | None = UNSET,
        resource: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeJob | None:
        """Find one of the jobs that reboot by its exact name or ID.

        Reads the whole list, in pages of up to 500 items, because the service can't search for both names and IDs.
        Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            type: Return only jobs of this type.
            since: Return only jobs at or after this time, in milliseconds since 1970. By default, 30 days ago.
            until: Return only jobs at or before this time, in milliseconds since 1970. By default, now.
            resource: Type of the resource that jobs belong to. Only pools is supported.
            name: Name of the resource that jobs belong to, with resource. For a pool, its metadata.name.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListJobs.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_JOBS,
            query={
                "type": type,
                "since": since,
                "until": until,
                "resource": resource,
                "name": name,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("jobName",),
                id=("jobId",),
            ),
        )

    async def wait(
        self,
        job_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeJob:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            job_id: ID of the job, from the response to the request that started it.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'reboot_batch', 'reset_batch', 'migrate_batch'. Success by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 2700 by default.
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
            operations.SHOW_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.NODE_JOBS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        job_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Huawei Cloud only.

        Args:
            job_id: ID of the job, from the response to the request that started it.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 2700 by default.
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
            operations.SHOW_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.NODE_JOBS_WAITER, request, timeout, on_progress, interval)
