# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_jobs_v1`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.logs.cursor_log import follow_cursor
from ..core.logs.polling_rounds import Rounds
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class TrainingJobsV1(Resource):
    """Training jobs of the older training service, with their versions and logs."""

    __slots__ = ()

    async def create(
        self,
        *,
        job_name: str,
        config: models.TrainingJobV1Config | params.TrainingJobV1Config,
        job_desc: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedTrainingJobV1:
        """Create a training job and run its first version.

        The service accepts the job and starts it in the background. Wait until the version in the response is
        COMPLETED. The request fails if the name is already in use.

        Args:
            job_name: Name of the job. Can contain letters, digits, underscores and hyphens. Matches
                `^[A-Za-z0-9_-]{1,64}$`.
            job_desc: Description of the job. The default is an empty string. At most 256 characters.
            config: Code, data and machines of the job.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/creating_a_training_job.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "job_name": job_name,
                "job_desc": job_desc,
                "config": config,
                "workspace_id": workspace_id,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAINING_JOB_V1,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def create_version(
        self,
        job_id: str | int,
        *,
        config: models.TrainingJobVersionConfig | params.TrainingJobVersionConfig,
        job_desc: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedTrainingJobVersion:
        """Create and run a new version of a training job.

        The service accepts the version and starts it in the background with the settings in the request. Wait until
        it is COMPLETED.

        Args:
            job_id: ID of the training job.
            job_desc: Description of the job. The default is an empty string. At most 256 characters.
            config: Code, data and machines of this version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/creating_a_version_of_a_training_job.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "job_desc": job_desc,
                "config": config,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
            },
            body=body,
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
        """Delete a training job and all its versions.

        The service accepts the request immediately and deletes the job in the background. If the deletion fails, the
        state of the job is DELETE_FAILED.

        Args:
            job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/deleting_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAINING_JOB_V1,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_version(
        self,
        job_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Delete a version of a training job.

        The service accepts the request immediately and deletes the version in the background. Other versions of the
        job are not affected.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/deleting_a_version_of_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_log(
        self,
        job_id: str | int,
        version_id: str | int,
        *,
        log_file: str,
        base_line: str | int | Unset | None = UNSET,
        lines: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobVersionLog:
        """Read part of a training job log.

        Returns lines of a log file around a cursor, or the latest lines if no cursor is specified. To read forward,
        call again with order desc and end_line as base_line. To read backward, use order asc and start_line.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            log_file: Name of the log file, as returned by list_log_files.
            base_line: Cursor to read from: start_line or end_line of a previous response. If empty, the latest lines
                are returned.
            lines: Maximum number of lines to return. Default of the service: 50. From 0 to 500.
            order: Direction to read from the cursor. desc returns the lines after it, asc the lines before it.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_training_job_logs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_VERSION_LOG,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
            },
            query={
                "log_file": log_file,
                "base_line": base_line,
                "lines": lines,
                "order": order,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_version(
        self,
        job_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobVersion:
        """Get a version of a training job.

        Returns the state, the settings and the current metrics of the version.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_the_details_about_a_training_job_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
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
        sort_by: models.TrainingJobV1SortKey | models.TrainingJobV1SortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobV1Page, models.TrainingJobV1Summary]:
        """List training jobs of the older training service.

        Returns one page of jobs, the total number of matches and the number of jobs that can still be created.

        Args:
            status: Return only jobs in this numeric state. Use 3, 5, 6 and 13 for failed jobs.
            per_page: Maximum number of items to return. Default of the service: 10. From 1 to 1000.
            page: Index of the page to return, from 1. Default of the service: 1. From 1 to 65535.
            sort_by: Field to sort by.
            order: Sort order. The default is ascending.
            search_content: Return only jobs whose name contains this string. At most 64 characters.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_a_training_job_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOBS_V1,
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

    def list_all_versions(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        sort_by: models.TrainingJobVersionSortKey | models.TrainingJobVersionSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobVersionUsagePage, models.TrainingJobVersionUsage]:
        """List the versions of all training jobs, with their states and accelerators. (withdrawn)

        Returns versions of all jobs with their number of GPUs and NPUs. This operation is no longer documented.

        Args:
            offset: Start of the page, from 0, as a number of items or as a page index. The pager detects which
                applies. At least 0.
            limit: Maximum number of items to return. Default of the service: 20. At least 0.
            status: Return only versions in this numeric state. Use 3, 5, 6 and 13 for failed versions.
            sort_by: Field to sort by.
            order: Sort order.
            pool_id: Return only versions in this dedicated resource pool.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/training_jobs/querying_the_statuses_and_gpu_quantity_of_all_job_versions.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_VERSION_STATUSES,
            query={
                "offset": offset,
                "limit": limit,
                "status": status,
                "sort_by": sort_by,
                "order": order,
                "pool_id": pool_id,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_log_files(
        self,
        job_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobVersionLogFilePage, str]:
        """List the log files of a training job version.

        Returns all file names in one response. A single-node job has one log file, a distributed job several.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `job_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/obtaining_the_name_of_a_training_job_log_file.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_LOG_FILES,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_pod_metrics(
        self,
        job_id: str | int,
        version_id: str | int,
        pod_name: str | int,
        *,
        metrics: str | Unset | None = UNSET,
        statistic_type: models.UsageStatisticType | models.UsageStatisticTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.UsageStatistics, models.UsageSeries]:
        """Get the resource usage of a container over time. (withdrawn)

        Returns one time series for each metric. All series have the same interval. This operation is no longer
        documented.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            pod_name: Name of the container.
            metrics: Metrics to return, separated by commas. By default, all metrics are returned.
            statistic_type: Whether GPU metrics are averages or values of each GPU.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `job_id` or `version_id` or `pod_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/training_jobs/querying_monitoring_information_about_a_single_container_of_a_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_POD_METRICS,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
                "pod_name": pod_name,
            },
            query={
                "metrics": metrics,
                "statistic_type": statistic_type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_versions(
        self,
        job_id: str | int,
        *,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobVersionPage, models.TrainingJobVersionSummary]:
        """List the versions of a training job.

        Returns the versions with their settings and metrics, and the name and description of the job. If you omit the
        page index, the service returns all versions.

        Args:
            job_id: ID of the training job.
            per_page: Maximum number of items to return. Default of the service: 10. From 1 to 1000.
            page: Index of the page to return, from 1. 0 disables paging. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/obtaining_training_job_versions.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_VERSIONS,
            path_values={
                "job_id": job_id,
            },
            query={
                "per_page": per_page,
                "page": page,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def stop_version(
        self,
        job_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Stop a running version of a training job.

        The service stops the version in the background. Its final state is KILLED or CANCELED, unless it finishes
        first.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/stopping_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
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
        """Update the description of a training job.

        Only the description can be changed. Running versions are not affected.

        Args:
            job_id: ID of the training job.
            job_desc: New description of the job. At most 256 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/modifying_the_description_of_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_TRAINING_JOB_V1,
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
    ) -> models.TrainingJobV1Summary | None:
        """Find one of the training jobs of the older training service by its exact name or ID.

        Reads the whole list, in pages of up to 1000 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            status: Return only jobs in this numeric state. Use 3, 5, 6 and 13 for failed jobs.
            search_content: Return only jobs whose name contains this string. At most 64 characters.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_a_training_job_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOBS_V1,
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
        config: models.TrainingJobV1Config | params.TrainingJobV1Config,
        job_desc: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingJobVersion:
        """Create a training job and run its first version, then wait for the result.

        The service accepts the job and starts it in the background. Wait until the version in the response is
        COMPLETED. The request fails if the name is already in use.

        The client then polls ShowTrainingJobVersion until the state is COMPLETED.

        Args:
            job_name: Name of the job. Can contain letters, digits, underscores and hyphens. Matches
                `^[A-Za-z0-9_-]{1,64}$`.
            job_desc: Description of the job. The default is an empty string. At most 256 characters.
            config: Code, data and machines of the job.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 86400 by default.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/creating_a_training_job.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "job_name": job_name,
                "job_desc": job_desc,
                "config": config,
                "workspace_id": workspace_id,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAINING_JOB_V1,
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_V1_WAITER,
            "create",
            request,
            operations.SHOW_TRAINING_JOB_VERSION,
            timeout,
            on_progress,
            interval,
        )

    async def create_version_and_wait(
        self,
        job_id: str | int,
        *,
        config: models.TrainingJobVersionConfig | params.TrainingJobVersionConfig,
        job_desc: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingJobVersion:
        """Create and run a new version of a training job, then wait for the result.

        The service accepts the version and starts it in the background with the settings in the request. Wait until
        it is COMPLETED.

        The client then polls ShowTrainingJobVersion until the state is COMPLETED.

        Args:
            job_id: ID of the training job.
            job_desc: Description of the job. The default is an empty string. At most 256 characters.
            config: Code, data and machines of this version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 86400 by default.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/creating_a_version_of_a_training_job.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "job_desc": job_desc,
                "config": config,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_V1_WAITER,
            "create_version",
            request,
            operations.SHOW_TRAINING_JOB_VERSION,
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
        """Delete a training job and all its versions, then wait for the result.

        The service accepts the request immediately and deletes the job in the background. If the deletion fails, the
        state of the job is DELETE_FAILED.

        The client then polls ListTrainingJobVersions until the resource no longer exists.

        Args:
            job_id: ID of the training job.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/deleting_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAINING_JOB_V1,
            path_values={
                "job_id": job_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_V1_WAITER,
            "delete",
            request,
            operations.LIST_TRAINING_JOB_VERSIONS,
            timeout,
            on_progress,
            interval,
        )

    async def delete_version_and_wait(
        self,
        job_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a version of a training job, then wait for the result.

        The service accepts the request immediately and deletes the version in the background. Other versions of the
        job are not affected.

        The client then polls ShowTrainingJobVersion until the resource no longer exists.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `job_id` or `version_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/deleting_a_version_of_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_V1_WAITER,
            "delete_version",
            request,
            operations.SHOW_TRAINING_JOB_VERSION,
            timeout,
            on_progress,
            interval,
        )

    async def stop_version_and_wait(
        self,
        job_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingJobVersion:
        """Stop a running version of a training job, then wait for the result.

        The service stops the version in the background. Its final state is KILLED or CANCELED, unless it finishes
        first.

        The client then polls ShowTrainingJobVersion until the state is KILLED or CANCELED or COMPLETED or FAILED.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
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
            ValueError: `job_id` or `version_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/stopping_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_V1_WAITER,
            "stop_version",
            request,
            operations.SHOW_TRAINING_JOB_VERSION,
            timeout,
            on_progress,
            interval,
        )

    def follow_logs(
        self,
        job_id: str | int,
        version_id: str | int,
        log_file: str | None = None,
        *,
        tail: int | None = None,
        interval: float = 5.0,
        timeout: float | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> AsyncGenerator[str, None]:
        """Follow a log file line by line until the job has ended.

        Yields each line once, without its line ending. The service does not stream, so the client polls for lines
        after the last one. You can leave the loop at any time.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            log_file: Log file, as returned by list_log_files. The first one by default.
            tail: Number of newest lines to start with, from 1 to 500. All lines by default.
            interval: Seconds between two polls.
            timeout: Longest time in seconds. No limit by default.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `job_id` or `version_id` is empty, or a number is out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The timeout expired. A pending request is cancelled.
            ApiError: The service refused the request, or failed for 15 minutes.
            TransportError: The service could not be reached for 15 minutes.
            PaginationError: The service repeats a cursor, so the log can't be read to its end.
            DecodeError: The service sent lines without cursors.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_training_job_logs.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        rounds = Rounds(
            self._client,
            operations.TRAINING_JOBS_V1_WAITER,
            Request(
                operations.SHOW_TRAINING_JOB_VERSION,
                path_values={
                    "job_id": job_id,
                    "version_id": version_id,
                },
            ),
            ends=(
                10,
                3,
                5,
                6,
                11,
                14,
                16,
                17,
                21,
                12,
                13,
            ),
            interval=interval,
            timeout=timeout,
        )
        path = {
            "job_id": job_id,
            "version_id": version_id,
        }
        log = Request(operations.SHOW_TRAINING_JOB_VERSION_LOG, path_values=path, extra=extra)
        files = Request(operations.LIST_TRAINING_JOB_LOG_FILES, path_values=path)
        return follow_cursor(rounds, log, files, log_file, tail)

    async def wait(
        self,
        job_id: str | int,
        version_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobVersion:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            job_id: ID of the training job.
            version_id: ID of the version.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'create_version', 'stop_version'. COMPLETED by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 86400 by default.
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
            operations.SHOW_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.TRAINING_JOBS_V1_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        job_id: str | int,
        version_id: str | int,
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
            job_id: ID of the training job.
            version_id: ID of the version.
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
            operations.SHOW_TRAINING_JOB_VERSION,
            path_values={
                "job_id": job_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.TRAINING_JOBS_V1_WAITER, request, timeout, on_progress, interval)
