# Generated from spec/ by `make generate`; do not edit.
"""The resource `processing_task_versions`."""

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


class ProcessingTaskVersions(Resource):
    """Versions of processing tasks: individual runs and the samples that each run changed."""

    __slots__ = ()

    async def create(
        self,
        task_id: str | int,
        *,
        name: str,
        create_version: bool | Unset | None = UNSET,
        data_source: models.ProcessingSource | params.ProcessingSource | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        inputs: Sequence[models.ProcessingSource | params.ProcessingSource] | Unset | None = UNSET,
        template: models.ProcessingTemplateInput | params.ProcessingTemplateInput | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        work_path: models.ProcessingWorkPath | params.ProcessingWorkPath | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.VersionReference:
        """Create a version of a processing task.

        Returns the ID of the version immediately and runs it in the background.

        Args:
            task_id: ID of the processing task.
            create_version: Whether to create a version together with the task. Has no effect in this operation.
                Default of the service: False.
            data_source: Source of the samples. Set either data_source or inputs.
            description: Description of the version. At most 256 characters. Matches `^[^\\^!<>=&"']*$`.
            inputs: Sources of the samples. Set either inputs or data_source.
            name: Name of the processing task.
            template: Template of the task, with its settings.
            version_id: ID of the dataset version to process.
            work_path: Destination for the output.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_data_processing_task_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
            },
            body={
                "create_version": create_version,
                "data_source": data_source,
                "description": description,
                "inputs": inputs,
                "name": name,
                "template": template,
                "version_id": version_id,
                "work_path": work_path,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        task_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a version of a processing task.

        Deletes only this version; the task and its other versions are kept. The response has no content.

        Args:
            task_id: ID of the processing task.
            version_id: ID of the processing task version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `task_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_data_processing_task_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        task_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ProcessingTaskVersion:
        """Get a version of a processing task.

        Returns the state of the run and, after it ends, the number of samples that were added, modified and deleted.

        Args:
            task_id: ID of the processing task.
            version_id: ID of the processing task version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `task_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_details_about_the_version_of_a_data_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESC_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        task_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        sort_by: models.ProcessingTaskVersionSortKey | models.ProcessingTaskVersionSortKeyValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ProcessingTaskVersionPage, models.ProcessingTaskVersion]:
        """List the versions of a processing task.

        Returns one page of versions and the total number of matches.

        Args:
            task_id: ID of the processing task.
            limit: Maximum number of items to return. Default of the service: 100. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. Defaults to descending.
            sort_by: Field to sort by. Defaults to create_time.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_version_list_of_a_data_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PROCESSOR_TASK_VERSIONS,
            path_values={
                "task_id": task_id,
            },
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "sort_by": sort_by,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_results(
        self,
        task_id: str | int,
        version_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        process_parameter: str | Unset | None = UNSET,
        result_property: models.ProcessingResultProperty
        | models.ProcessingResultPropertyValue
        | int
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ProcessingResultPage, models.ProcessingResult]:
        """List the results of a processing task version for each sample.

        Returns one page of samples, with the paths and signed URLs of the original and new files, and the total
        number of matches. The field has_more of the response is unreliable.

        Args:
            task_id: ID of the processing task.
            version_id: ID of the processing task version.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            process_parameter: Image processing parameters for the images at the signed URLs, in the syntax of OBS.
            result_property: Return only samples with this result. Defaults to -1, which returns all samples.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `task_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_the_result_of_a_data_processing_task_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PROCESSOR_TASK_VERSION_RESULTS,
            path_values={
                "task_id": task_id,
                "version_id": version_id,
            },
            query={
                "limit": limit,
                "offset": offset,
                "process_parameter": process_parameter,
                "result_property": result_property,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def stop(
        self,
        task_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Stop a running version of a processing task.

        Stops the run; the state of the version changes to STOPPED. The response has no content.

        Args:
            task_id: ID of the processing task.
            version_id: ID of the processing task version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `task_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_the_version_of_a_data_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def find(
        self,
        task_id: str | int,
        name_or_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ProcessingTaskVersion | None:
        """Find one of the versions of a processing task by its exact name or ID.

        Reads the whole list, in pages of up to 100 items, because the service can't search for both names and IDs.

        Args:
            task_id: ID of the processing task.
            name_or_id: Exact name or ID, case-sensitive.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `task_id` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_version_list_of_a_data_processing_task.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PROCESSOR_TASK_VERSIONS,
            path_values={
                "task_id": task_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("version_name",),
                id=("task_version_id",),
            ),
        )

    async def create_and_wait(
        self,
        task_id: str | int,
        *,
        name: str,
        create_version: bool | Unset | None = UNSET,
        data_source: models.ProcessingSource | params.ProcessingSource | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        inputs: Sequence[models.ProcessingSource | params.ProcessingSource] | Unset | None = UNSET,
        template: models.ProcessingTemplateInput | params.ProcessingTemplateInput | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        work_path: models.ProcessingWorkPath | params.ProcessingWorkPath | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ProcessingTaskVersion:
        """Create a version of a processing task, then wait for the result.

        Returns the ID of the version immediately and runs it in the background.

        The client then polls DescProcessorTaskVersion until the state is COMPLETED.

        Args:
            task_id: ID of the processing task.
            create_version: Whether to create a version together with the task. Has no effect in this operation.
                Default of the service: False.
            data_source: Source of the samples. Set either data_source or inputs.
            description: Description of the version. At most 256 characters. Matches `^[^\\^!<>=&"']*$`.
            inputs: Sources of the samples. Set either inputs or data_source.
            name: Name of the processing task.
            template: Template of the task, with its settings.
            version_id: ID of the dataset version to process.
            work_path: Destination for the output.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 14400 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_data_processing_task_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
            },
            body={
                "create_version": create_version,
                "data_source": data_source,
                "description": description,
                "inputs": inputs,
                "name": name,
                "template": template,
                "version_id": version_id,
                "work_path": work_path,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.PROCESSING_TASK_VERSIONS_WAITER,
            "create",
            request,
            operations.DESC_PROCESSOR_TASK_VERSION,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        task_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a version of a processing task, then wait for the result.

        Deletes only this version; the task and its other versions are kept. The response has no content.

        The client then polls DescProcessorTaskVersion until the resource no longer exists.

        Args:
            task_id: ID of the processing task.
            version_id: ID of the processing task version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `task_id` or `version_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_data_processing_task_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.PROCESSING_TASK_VERSIONS_WAITER,
            "delete",
            request,
            operations.DESC_PROCESSOR_TASK_VERSION,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        task_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ProcessingTaskVersion:
        """Stop a running version of a processing task, then wait for the result.

        Stops the run; the state of the version changes to STOPPED. The response has no content.

        The client then polls DescProcessorTaskVersion until the state is STOPPED or COMPLETED or FAILED.

        Args:
            task_id: ID of the processing task.
            version_id: ID of the processing task version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `task_id` or `version_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_the_version_of_a_data_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.PROCESSING_TASK_VERSIONS_WAITER,
            "stop",
            request,
            operations.DESC_PROCESSOR_TASK_VERSION,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        task_id: str | int,
        version_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ProcessingTaskVersion:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            task_id: ID of the processing task.
            version_id: ID of the processing task version.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'stop'. COMPLETED by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 14400 by default.
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
            operations.DESC_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.PROCESSING_TASK_VERSIONS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        task_id: str | int,
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
            task_id: ID of the processing task.
            version_id: ID of the processing task version.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 14400 by default.
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
            operations.DESC_PROCESSOR_TASK_VERSION,
            path_values={
                "task_id": task_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await wait_gone(
            self._client, operations.PROCESSING_TASK_VERSIONS_WAITER, request, timeout, on_progress, interval
        )
