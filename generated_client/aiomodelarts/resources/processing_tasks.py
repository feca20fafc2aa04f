# Generated from spec/ by `make generate`; do not edit.
"""The resource `processing_tasks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request, joined
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class ProcessingTasks(Resource):
    """Tasks of the older data management that analyze, validate, clean, select or augment samples of datasets."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        template: models.ProcessingTemplate | params.ProcessingTemplate,
        create_version: bool | Unset | None = UNSET,
        data_source: models.ProcessingSource | params.ProcessingSource | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        inputs: Sequence[models.ProcessingSource | params.ProcessingSource] | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        work_path: models.ProcessingWorkPath | params.ProcessingWorkPath | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> models.TaskReference:
        """Create a processing task.

        The task is accepted and runs in the background. With create_version it gets a first version at once;
        otherwise versions are created on their own. Sources and work path must not lie in encrypted OBS buckets.

        Args:
            create_version: Whether a first version is created along with the task; not for feature analysis. The
                service assumes False when it is left out.
            data_source: What it works on; either this or inputs is given.
            description: Free text about the task. At most 256 characters.
            inputs: Everything it works on; either this or data_source is given.
            name: Name to give the task.
            template: What it does and with which settings.
            version_id: Version of the dataset it works on.
            work_path: Where it writes its output.
            workspace_id: Workspace it belongs to; 0 is the default workspace. The service assumes '0' when it is left
                out.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/creating_a_processing_task.rst
        """

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
        )
        return await self._client.send(request)

    async def delete(
        self,
        task_id: str | int,
    ) -> None:
        """Delete a processing task.

        Feature analyses and data processing tasks alike are removed. Nothing comes back.

        Args:
            task_id: Which processing task is meant.

        Raises:
            ValueError: `task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_a_processing_task.rst
        """

        request = Request(
            operations.DELETE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
        )
        await self._client.send(request)

    async def get(
        self,
        task_id: str | int,
    ) -> models.ProcessingTask:
        """Get one processing task.

        Answers the state of the task, what it works on, and its result when it is a finished feature analysis.

        Args:
            task_id: Which processing task is meant.

        Raises:
            ValueError: `task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_details_about_a_processing_task.rst
        """

        request = Request(
            operations.DESCRIBE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        query_current: bool | Unset | None = UNSET,
        return_result: bool | Unset | None = UNSET,
        sort_by: models.ProcessingTaskSortKey | str | Unset | None = UNSET,
        source: str | Unset | None = UNSET,
        source_type: models.ProcessingSourceType | str | Unset | None = UNSET,
        status: models.ProcessingTaskStatus | int | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        task_type: models.ProcessingTaskType | str | Unset | None = UNSET,
        version_id: Sequence[str] | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> Pager[models.ListProcessorTasksResponse, models.ProcessingTask]:
        """List the processing tasks of the project.

        Answers one page of tasks, filtered and sorted as asked, together with how many match in all.

        Args:
            limit: How many tasks a page holds. The service assumes 10 when it is left out. From 1 to 100.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            order: Direction of the sorting; descending unless given.
            query_current: Whether only the latest task of each dataset version is answered. The service assumes False
                when it is left out.
            return_result: Whether the tasks come with their results. The service assumes True when it is left out.
            sort_by: Field by which the tasks are sorted; create_time unless given.
            source: Keep only tasks over this source: an OBS path, or the id of a task, dataset or project, as
                source_type says.
            source_type: Keep only tasks over this kind of source.
            status: Keep only tasks in this state.
            task_name: Keep only tasks whose name contains this text.
            task_type: Keep only tasks that do this.
            version_id: Keep only tasks over these versions of a dataset.
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_the_list_of_a_processing_task.rst
        """

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
        )
        return self._client.pager(request)

    def list_algorithms(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
    ) -> Pager[models.GetProcessorTaskItemsResponse, models.ProcessingAlgorithm]:
        """List the kinds of processing that tasks can do.

        Answers one page of algorithms, each with the id that a task names as its template.

        Args:
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            limit: How many algorithms a page holds. The service assumes 1000 when it is left out. From 1 to 1000.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_the_algorithm_type_for_data_processing.rst
        """

        request = Request(
            operations.GET_PROCESSOR_TASK_ITEMS,
            query={
                "offset": offset,
                "limit": limit,
            },
        )
        return self._client.pager(request)

    async def update(
        self,
        task_id: str | int,
        *,
        description: str | Unset | None = UNSET,
    ) -> None:
        """Change the description of a processing task.

        Only the description can be changed; the task goes on untouched. Nothing comes back.

        Args:
            task_id: Which processing task is meant.
            description: Free text that replaces the old one. At most 256 characters.

        Raises:
            ValueError: `task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/updating_a_processing_task.rst
        """

        request = Request(
            operations.UPDATE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
            body={
                "description": description,
            },
        )
        await self._client.send(request)

    async def create_and_wait(
        self,
        *,
        name: str,
        template: models.ProcessingTemplate | params.ProcessingTemplate,
        create_version: bool | Unset | None = UNSET,
        data_source: models.ProcessingSource | params.ProcessingSource | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        inputs: Sequence[models.ProcessingSource | params.ProcessingSource] | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        work_path: models.ProcessingWorkPath | params.ProcessingWorkPath | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ProcessingTask:
        """Create a processing task and wait for it.

        The task is accepted and runs in the background. With create_version it gets a first version at once;
        otherwise versions are created on their own. Sources and work path must not lie in encrypted OBS buckets.

        The state is read by DescribeProcessorTask until its state is COMPLETED.

        Args:
            create_version: Whether a first version is created along with the task; not for feature analysis. The
                service assumes False when it is left out.
            data_source: What it works on; either this or inputs is given.
            description: Free text about the task. At most 256 characters.
            inputs: Everything it works on; either this or data_source is given.
            name: Name to give the task.
            template: What it does and with which settings.
            version_id: Version of the dataset it works on.
            work_path: Where it writes its output.
            workspace_id: Workspace it belongs to; 0 is the default workspace. The service assumes '0' when it is left
                out.
            timeout: Longest wait in seconds after the call; 14400 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/creating_a_processing_task.rst
        """

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
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a processing task and wait for it.

        Feature analyses and data processing tasks alike are removed. Nothing comes back.

        The state is read by DescribeProcessorTask until it no longer exists.

        Args:
            task_id: Which processing task is meant.
            timeout: Longest wait in seconds after the call; 600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `task_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_a_processing_task.rst
        """

        request = Request(
            operations.DELETE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
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
    ) -> models.ProcessingTask:
        """Wait until it can be used, or until it is in a given state.

        Args:
            task_id: Which processing task is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create'; COMPLETED when
                left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 14400 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.DESCRIBE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
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
    ) -> None:
        """Wait until it no longer exists.

        Args:
            task_id: Which processing task is meant.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 14400 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.DESCRIBE_PROCESSOR_TASK,
            path_values={
                "task_id": task_id,
            },
        )
        await wait_gone(self._client, operations.PROCESSING_TASKS_WAITER, request, timeout, on_progress, interval)
