# Generated from spec/ by `make generate`; do not edit.
"""The resource `intelligent_tasks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class IntelligentTasks(Resource):
    """Tasks that label samples automatically or group similar samples."""

    __slots__ = ()

    async def create(
        self,
        dataset_id: str | int,
        *,
        collect_key_sample: bool | Unset | None = UNSET,
        config: models.IntelligentTaskConfig | params.IntelligentTaskConfig | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        task_type: models.IntelligentTaskType | models.IntelligentTaskTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TaskReference:
        """Start an auto labeling or grouping task.

        Returns the ID of the task immediately. The task runs in the background. The resulting labels must be
        confirmed.

        Args:
            dataset_id: ID of the dataset.
            collect_key_sample: Whether to collect hard examples. Default of the service: False.
            config: Settings of the task.
            model_id: ID of the labeling model. For pre-labeling.
            task_type: Type of the task: auto labeling, pre-labeling or grouping.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/starting_intelligent_tasks.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "collect_key_sample": collect_key_sample,
                "config": config,
                "model_id": model_id,
                "task_type": task_type,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TASK,
            path_values={
                "dataset_id": dataset_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.IntelligentTask:
        """Get an intelligent task.

        Returns the state, the progress and the result of the task, and the reason for the failure if it failed.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the intelligent task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_details_about_an_auto_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.AUTO_ANNOTATION_PROGRESS,
            path_values={
                "dataset_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        type: models.IntelligentTaskType | models.IntelligentTaskTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.IntelligentTaskPage, models.IntelligentTaskSummary]:
        """List the intelligent tasks of a dataset.

        Returns one page of tasks and the total number of matches. Grouping tasks are included only if requested by
        type.

        Args:
            dataset_id: ID of the dataset.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            task_name: Return only tasks with this name.
            type: Return only tasks of this type. The default is both types of auto labeling.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_an_auto_labeling_task_list_by_page.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TASKS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "limit": limit,
                "offset": offset,
                "task_name": task_name,
                "type": type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def stop(
        self,
        dataset_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Stop an intelligent task.

        Requests that the task stop; the response has no body. The task stops in the background and is in the STOPPING
        state until then.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the intelligent task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_an_intelligent_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_AUTO_ANNOTATION,
            path_values={
                "dataset_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def find(
        self,
        dataset_id: str | int,
        name_or_id: str | int,
        *,
        task_name: str | Unset | None = UNSET,
        type: models.IntelligentTaskType | models.IntelligentTaskTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.IntelligentTaskSummary | None:
        """Find one of the intelligent tasks of a dataset by its exact name or ID.

        Reads the whole list, in pages of up to 100 items, because the service can't search for both names and IDs.

        Args:
            dataset_id: ID of the dataset.
            name_or_id: Exact name or ID, case-sensitive.
            task_name: Return only tasks with this name.
            type: Return only tasks of this type. The default is both types of auto labeling.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `dataset_id` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_an_auto_labeling_task_list_by_page.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TASKS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "task_name": task_name,
                "type": type,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("task_name",),
                id=("task_id",),
            ),
        )

    async def create_and_wait(
        self,
        dataset_id: str | int,
        *,
        collect_key_sample: bool | Unset | None = UNSET,
        config: models.IntelligentTaskConfig | params.IntelligentTaskConfig | Unset | None = UNSET,
        model_id: str | Unset | None = UNSET,
        task_type: models.IntelligentTaskType | models.IntelligentTaskTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.IntelligentTask:
        """Start an auto labeling or grouping task, then wait for the result.

        Returns the ID of the task immediately. The task runs in the background. The resulting labels must be
        confirmed.

        The client then polls AutoAnnotationProgress until the state is SUCCEEDED.

        Args:
            dataset_id: ID of the dataset.
            collect_key_sample: Whether to collect hard examples. Default of the service: False.
            config: Settings of the task.
            model_id: ID of the labeling model. For pre-labeling.
            task_type: Type of the task: auto labeling, pre-labeling or grouping.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 7200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `dataset_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/starting_intelligent_tasks.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "collect_key_sample": collect_key_sample,
                "config": config,
                "model_id": model_id,
                "task_type": task_type,
            }
        )
        del config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TASK,
            path_values={
                "dataset_id": dataset_id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.INTELLIGENT_TASKS_WAITER,
            "create",
            request,
            operations.AUTO_ANNOTATION_PROGRESS,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        dataset_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.IntelligentTask:
        """Stop an intelligent task, then wait for the result.

        Requests that the task stop; the response has no body. The task stops in the background and is in the STOPPING
        state until then.

        The client then polls AutoAnnotationProgress until the state is STOPPED or SUCCEEDED or FAILED.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the intelligent task.
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
            ValueError: `dataset_id` or `task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_an_intelligent_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_AUTO_ANNOTATION,
            path_values={
                "dataset_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.INTELLIGENT_TASKS_WAITER,
            "stop",
            request,
            operations.AUTO_ANNOTATION_PROGRESS,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        dataset_id: str | int,
        task_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.IntelligentTask:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the intelligent task.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'stop'. SUCCEEDED by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 7200 by default.
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
            operations.AUTO_ANNOTATION_PROGRESS,
            path_values={
                "dataset_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.INTELLIGENT_TASKS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        dataset_id: str | int,
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
            dataset_id: ID of the dataset.
            task_id: ID of the intelligent task.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 7200 by default.
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
            operations.AUTO_ANNOTATION_PROGRESS,
            path_values={
                "dataset_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.INTELLIGENT_TASKS_WAITER, request, timeout, on_progress, interval)
