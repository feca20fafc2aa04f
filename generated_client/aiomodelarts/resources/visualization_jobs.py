# Generated from spec/ by `make generate`; do not edit.
"""The resource `visualization_jobs`."""

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


class VisualizationJobs(Resource):
    """TensorBoard and MindInsight jobs that visualize training output."""

    __slots__ = ()

    async def create(
        self,
        *,
        job_name: str,
        train_url: str,
        job_desc: str | Unset | None = UNSET,
        job_type: str | Unset | None = UNSET,
        flavor: models.VisualizationJobFlavor | params.VisualizationJobFlavor | Unset | None = UNSET,
        schedule: Sequence[models.VisualizationJobSchedule | params.VisualizationJobSchedule] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedVisualizationJob:
        """Create a TensorBoard or MindInsight job for training output.

        Returns immediately and starts the job in the background. Wait for RUNNING before you open the URL in
        service_url.

        Args:
            job_name: Name of the job: letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,20}$`.
            job_desc: Description of the job. At most 256 characters.
            train_url: OBS folder of the summary files to display, such as /bucket/folder/.
            job_type: Tool that displays the files: tensorboard or mindinsight. Default of the service: 'tensorboard'.
            flavor: Flavor to run on. By default, the service chooses one.
            schedule: Time after which the job stops automatically. Contains one entry.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/creating_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_VISUALIZATION_JOB,
            body={
                "job_name": job_name,
                "job_desc": job_desc,
                "train_url": train_url,
                "job_type": job_type,
                "flavor": flavor,
                "schedule": schedule,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Delete a visualization job.

        Stops the job if it is running and deletes it in the background. The displayed files in OBS are kept.

        Args:
            job_id: ID of the visualization job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/deleting_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.VisualizationJob:
        """Get a visualization job.

        Returns the state and run time of the job and the URL of its web page.

        Args:
            job_id: ID of the visualization job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/querying_the_details_about_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        status: str | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        sort_by: models.VisualizationJobSortKey | models.VisualizationJobSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.VisualizationJobPage, models.VisualizationJobSummary]:
        """List the visualization jobs of the project.

        Returns one page of jobs, the total number of matches, and the remaining quota.

        Args:
            status: Return only jobs in this numeric state. Failed jobs have the states 3, 5, 6 and 13.
            per_page: Maximum number of items to return. Default of the service: 10. From 1 to 1000.
            page: Index of the page to return, from 1. Default of the service: 1. At least 1.
            sort_by: Field to sort by.
            order: Sort order. Defaults to ascending.
            search_content: Name to search for; returns jobs whose name contains this string. At most 64 characters.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/querying_a_visualization_job_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_VISUALIZATION_JOBS,
            query={
                "status": status,
                "per_page": per_page,
                "page": page,
                "sortBy": sort_by,
                "order": order,
                "search_content": search_content,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def restart(
        self,
        job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Restart a stopped visualization job.

        Starts the job in the background with the same ID and settings.

        Args:
            job_id: ID of the visualization job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/restarting_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.RESTART_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def stop(
        self,
        job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Stop a running visualization job.

        Shuts the job down in the background. You can restart it later.

        Args:
            job_id: ID of the visualization job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/stopping_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update(
        self,
        job_id: str | int,
        *,
        job_desc: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Change the description of a visualization job.

        Only the description can be changed; a running job is not affected.

        Args:
            job_id: ID of the visualization job.
            job_desc: New description of the job. At most 256 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/modifying_the_description_of_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            body={
                "job_desc": job_desc,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        status: str | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.VisualizationJobSummary | None:
        """Find one of the visualization jobs of the project by its exact name or ID.

        Reads the whole list, in pages of up to 1000 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            status: Return only jobs in this numeric state. Failed jobs have the states 3, 5, 6 and 13.
            search_content: Name to search for; returns jobs whose name contains this string. At most 64 characters.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/querying_a_visualization_job_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_VISUALIZATION_JOBS,
            query={
                "status": status,
                "search_content": search_content,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("job_name",),
                id=("job_id",),
            ),
        )

    async def create_and_wait(
        self,
        *,
        job_name: str,
        train_url: str,
        job_desc: str | Unset | None = UNSET,
        job_type: str | Unset | None = UNSET,
        flavor: models.VisualizationJobFlavor | params.VisualizationJobFlavor | Unset | None = UNSET,
        schedule: Sequence[models.VisualizationJobSchedule | params.VisualizationJobSchedule] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.VisualizationJob:
        """Create a TensorBoard or MindInsight job for training output, then wait for the result.

        Returns immediately and starts the job in the background. Wait for RUNNING before you open the URL in
        service_url.

        The client then polls ShowVisualizationJob until the state is RUNNING.

        Args:
            job_name: Name of the job: letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,20}$`.
            job_desc: Description of the job. At most 256 characters.
            train_url: OBS folder of the summary files to display, such as /bucket/folder/.
            job_type: Tool that displays the files: tensorboard or mindinsight. Default of the service: 'tensorboard'.
            flavor: Flavor to run on. By default, the service chooses one.
            schedule: Time after which the job stops automatically. Contains one entry.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/creating_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_VISUALIZATION_JOB,
            body={
                "job_name": job_name,
                "job_desc": job_desc,
                "train_url": train_url,
                "job_type": job_type,
                "flavor": flavor,
                "schedule": schedule,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.VISUALIZATION_JOBS_WAITER,
            "create",
            request,
            operations.SHOW_VISUALIZATION_JOB,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a visualization job, then wait for the result.

        Stops the job if it is running and deletes it in the background. The displayed files in OBS are kept.

        The client then polls ShowVisualizationJob until the resource no longer exists.

        Args:
            job_id: ID of the visualization job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `job_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/deleting_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.VISUALIZATION_JOBS_WAITER,
            "delete",
            request,
            operations.SHOW_VISUALIZATION_JOB,
            timeout,
            on_progress,
            interval,
        )

    async def restart_and_wait(
        self,
        job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.VisualizationJob:
        """Restart a stopped visualization job, then wait for the result.

        Starts the job in the background with the same ID and settings.

        The client then polls ShowVisualizationJob until the state is RUNNING, in 2 polls in a row.

        Args:
            job_id: ID of the visualization job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `job_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/restarting_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.RESTART_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.VISUALIZATION_JOBS_WAITER,
            "restart",
            request,
            operations.SHOW_VISUALIZATION_JOB,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.VisualizationJob:
        """Stop a running visualization job, then wait for the result.

        Shuts the job down in the background. You can restart it later.

        The client then polls ShowVisualizationJob until the state is KILLED or CANCELED.

        Args:
            job_id: ID of the visualization job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `job_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/stopping_a_visualization_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.VISUALIZATION_JOBS_WAITER,
            "stop",
            request,
            operations.SHOW_VISUALIZATION_JOB,
            timeout,
            on_progress,
            interval,
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
    ) -> models.VisualizationJob:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            job_id: ID of the visualization job.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'stop', 'restart'. RUNNING by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
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
            operations.SHOW_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.VISUALIZATION_JOBS_WAITER, request, until, timeout, on_progress, interval
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

        Args:
            job_id: ID of the visualization job.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
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
            operations.SHOW_VISUALIZATION_JOB,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.VISUALIZATION_JOBS_WAITER, request, timeout, on_progress, interval)
