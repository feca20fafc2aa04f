# Generated from spec/ by `make generate`; do not edit.
"""The resource `processing_tasks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request, joined
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class ProcessingTasks(Resource):
    """Tasks of the older data management that analyze, validate, clean, select or augment samples of datasets."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        template: models.ProcessingTemplateInput | params.ProcessingTemplateInput,
        create_version: bool | Unset | None = UNSET,
        data_source: models.ProcessingSource | params.ProcessingSource | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        inputs: Sequence[models.ProcessingSource | params.ProcessingSource] | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        work_path: models.ProcessingWorkPath | params.ProcessingWorkPath | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TaskReference:
        """Create a processing task.

        Returns immediately; the task runs in the background. With create_version, a first version is created
        immediately; otherwise, create versions separately. Sources and the work path must not be in encrypted OBS
        buckets.

        Args:
            create_version: Whether to create a first version together with the task. Not supported for feature
                analysis. Default of the service: False.
            data_source: Source of the samples. Set either data_source or inputs.
            description: Description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`.
            inputs: Sources of the samples. Set either inputs or data_source.
            name: Name of the task.
            template: Template of the task, with its settings.
            version_id: ID of the dataset version to process.
            work_path: Destination for the output.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_PROCESSOR_TASK,
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
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a processing task.

        Deletes a feature analysis or data processing task. The response has no body.

        Args:
            task_id: ID of the processing task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ProcessingTask:
        """Get a processing task.

        Returns the state and the sources of the task. For a completed feature analysis, also returns the result.

        Args:
            task_id: ID of the processing task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESCRIBE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        query_current: bool | Unset | None = UNSET,
        return_result: bool | Unset | None = UNSET,
        sort_by: models.ProcessingTaskSortKey | models.ProcessingTaskSortKeyValue | Unset | None = UNSET,
        source: str | Unset | None = UNSET,
        source_type: models.ProcessingSourceType | models.ProcessingSourceTypeValue | str | Unset | None = UNSET,
        status: models.ProcessingTaskStatus | models.ProcessingTaskStatusValue | int | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        task_type: models.ProcessingTaskType | models.ProcessingTaskTypeValue | str | Unset | None = UNSET,
        version_id: Sequence[str] | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ProcessingTaskPage, models.ProcessingTask]:
        """List processing tasks.

        Returns one page of tasks and the total number of matches.

        Args:
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. Defaults to descending.
            query_current: Whether to return only the latest task of each dataset version. Default of the service:
                False.
            return_result: Whether to include the results of the tasks. Default of the service: True.
            sort_by: Field to sort by. Defaults to create_time.
            source: Return only tasks with this source: an OBS path, or the ID of a task, dataset or project,
                depending on source_type.
            source_type: Return only tasks with this type of source.
            status: Return only tasks in this state.
            task_name: Name to search for; returns tasks whose name contains this string.
            task_type: Return only tasks of this type.
            version_id: Return only tasks for these versions of a dataset.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_a_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PROCESSOR_TASKS,
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "query_current": query_current,
                "return_result": return_result,
                "sort_by": sort_by,
                "source": source,
                "source_type": source_type,
                "status": status,
                "task_name": task_name,
                "task_type": task_type,
                "version_id": joined(version_id),
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_algorithms(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ProcessingAlgorithmPage, models.ProcessingAlgorithm]:
        """List the algorithms available for processing tasks.

        Returns one page of algorithms, each with the ID to use as the template of a task.

        Args:
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_algorithm_type_for_data_processing.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_PROCESSOR_TASK_ITEMS,
            query={
                "offset": offset,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        task_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Update the description of a processing task.

        Changes only the description; a running task continues. The response has no body.

        Args:
            task_id: ID of the processing task.
            description: New description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
            body={
                "description": description,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        query_current: bool | Unset | None = UNSET,
        return_result: bool | Unset | None = UNSET,
        source: str | Unset | None = UNSET,
        source_type: models.ProcessingSourceType | models.ProcessingSourceTypeValue | str | Unset | None = UNSET,
        status: models.ProcessingTaskStatus | models.ProcessingTaskStatusValue | int | Unset | None = UNSET,
        task_type: models.ProcessingTaskType | models.ProcessingTaskTypeValue | str | Unset | None = UNSET,
        version_id: Sequence[str] | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ProcessingTask | None:
        """Find one of the processing tasks by its exact name or ID.

        Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. This
        takes two or three requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            query_current: Whether to return only the latest task of each dataset version. Default of the service:
                False.
            return_result: Whether to include the results of the tasks. Default of the service: True.
            source: Return only tasks with this source: an OBS path, or the ID of a task, dataset or project,
                depending on source_type.
            source_type: Return only tasks with this type of source.
            status: Return only tasks in this state.
            task_type: Return only tasks of this type.
            version_id: Return only tasks for these versions of a dataset.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_a_processing_task.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PROCESSOR_TASKS,
            query={
                "query_current": query_current,
                "return_result": return_result,
                "source": source,
                "source_type": source_type,
                "status": status,
                "task_type": task_type,
                "version_id": joined(version_id),
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("task_id",),
                filter={"task_name": "{name}"},
                get=operations.DESCRIBE_PROCESSOR_TASK,
                argument="task_id",
            ),
        )

    async def create_and_wait(
        self,
        *,
        name: str,
        template: models.ProcessingTemplateInput | params.ProcessingTemplateInput,
        create_version: bool | Unset | None = UNSET,
        data_source: models.ProcessingSource | params.ProcessingSource | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        inputs: Sequence[models.ProcessingSource | params.ProcessingSource] | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        work_path: models.ProcessingWorkPath | params.ProcessingWorkPath | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ProcessingTask:
        """Create a processing task, then wait for the result.

        Returns immediately; the task runs in the background. With create_version, a first version is created
        immediately; otherwise, create versions separately. Sources and the work path must not be in encrypted OBS
        buckets.

        The client then polls DescribeProcessorTask until the state is COMPLETED.

        Args:
            create_version: Whether to create a first version together with the task. Not supported for feature
                analysis. Default of the service: False.
            data_source: Source of the samples. Set either data_source or inputs.
            description: Description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`.
            inputs: Sources of the samples. Set either inputs or data_source.
            name: Name of the task.
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
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_PROCESSOR_TASK,
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
            operations.PROCESSING_TASKS_WAITER,
            "create",
            request,
            operations.DESCRIBE_PROCESSOR_TASK,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a processing task, then wait for the result.

        Deletes a feature analysis or data processing task. The response has no body.

        The client then polls DescribeProcessorTask until the resource no longer exists.

        Args:
            task_id: ID of the processing task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_processing_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.PROCESSING_TASKS_WAITER,
            "delete",
            request,
            operations.DESCRIBE_PROCESSOR_TASK,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        task_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ProcessingTask:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            task_id: ID of the processing task.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. COMPLETED by default.
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
            operations.DESCRIBE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.PROCESSING_TASKS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        task_id: str | int,
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
            operations.DESCRIBE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.PROCESSING_TASKS_WAITER, request, timeout, on_progress, interval)
