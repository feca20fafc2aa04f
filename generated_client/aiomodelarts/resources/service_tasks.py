# Generated from spec/ by `make generate`; do not edit.
"""The resource `service_tasks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

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
    from datetime import datetime

    from .. import models, params


class ServiceTasks(Resource):
    """Tasks of edge services that analyze video streams or files, immediately or on a schedule."""

    __slots__ = ()

    async def create(
        self,
        service_id: str | int,
        *,
        name: str,
        input: models.ServiceTaskSourceInput | params.ServiceTaskSourceInput,
        output: models.ServiceTaskOutputInput | params.ServiceTaskOutputInput,
        description: str | Unset | None = UNSET,
        schedule: models.ServiceTaskScheduleInput | params.ServiceTaskScheduleInput | Unset | None = UNSET,
        config: Mapping[str, Any] | Unset | None = UNSET,
        source_usage_estimate: models.ServiceTaskResourceEstimate
        | params.ServiceTaskResourceEstimate
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ServiceTaskReferenceList:
        """Create tasks for a service.

        Returns immediately with only the IDs of the tasks, which are created in the background. Wait for RUNNING, or
        for SUCCEEDED if the input is finite.

        Args:
            service_id: ID of the service.
            name: Name of the task. Can contain letters, digits, hyphens and underscores. Matches
                `^[A-Za-z0-9_-]{1,100}$`.
            description: Description of the task. At most 500 characters.
            schedule: Schedule of the task. By default, the task runs immediately. Tasks with OBS input cannot be
                scheduled; tasks with a URL as input can be scheduled only for RTMP and RTSP.
            input: Input that the task analyzes.
            output: Destinations for the results. At least one destination is required.
            config: Settings for the algorithm of the service. Some algorithms require them. Not supported by
                ModelArts Edge.
            source_usage_estimate: Estimated resource usage of the task. Required for ModelArts Edge.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/creating_a_service_task.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "description": description,
                "schedule": schedule,
                "input": input,
                "output": output,
                "config": config,
                "source_usage_estimate": source_usage_estimate,
            }
        )
        del input, output, config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TASKS,
            path_values={
                "service_id": service_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        service_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a task.

        Deletes the task in the background; its state is DELETING until it is removed.

        Args:
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/deleting_a_service_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        service_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ServiceTask:
        """Get a task of a service.

        Returns the settings and the state of the task. A failed task contains error. In some states, status contains
        additional information.

        Args:
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/obtaining_a_service_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        service_id: str | int,
        *,
        state: models.ServiceTaskState | models.ServiceTaskStateValue | str | Unset | None = UNSET,
        name_like: str | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        created_since: int | datetime | Unset | None = UNSET,
        created_until: int | datetime | Unset | None = UNSET,
        sort_dir: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        sort_key: models.ServiceTaskSortKey | models.ServiceTaskSortKeyValue | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ServiceTaskPage, models.ServiceTask]:
        """List the tasks of a service.

        Returns one page of tasks with their settings and states, and the total number of matches. Services of
        ModelArts Edge do not support the filters and sort fields.

        Args:
            service_id: ID of the service.
            state: Return only tasks in this state.
            name_like: Name to search for; returns tasks whose name contains this string.
            id: Return only the task with this ID.
            created_since: Return only tasks created at or after this time, in milliseconds since 1970.
            created_until: Return only tasks created at or before this time, in milliseconds since 1970.
            sort_dir: Sort order.
            sort_key: Field to sort by.
            offset: Number of items to skip. At least 0.
            limit: Maximum number of items to return. At least 1.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/obtaining_service_tasks.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TASKS_DETAILS,
            path_values={
                "service_id": service_id,
            },
            query={
                "state": state,
                "name_like": name_like,
                "id": id,
                "created_since": created_since,
                "created_until": created_until,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "offset": offset,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def start(
        self,
        service_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Start a task.

        Returns immediately; the task starts in the background. Wait for the state RUNNING.

        Args:
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/starting_a_service_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def stop(
        self,
        service_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Stop a running task.

        Returns immediately; the task stops in the background. Wait for the state STOPPED. A stopped task can be
        started again.

        Args:
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/stopping_a_service_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def find(
        self,
        service_id: str | int,
        name_or_id: str | int,
        *,
        state: models.ServiceTaskState | models.ServiceTaskStateValue | str | Unset | None = UNSET,
        created_since: int | datetime | Unset | None = UNSET,
        created_until: int | datetime | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ServiceTask | None:
        """Find one of the tasks of a service by its exact name or ID.

        Searches for the name and for the ID on the server, and keeps only exact matches. This takes two to four
        requests if few names are similar.

        Args:
            service_id: ID of the service.
            name_or_id: Exact name or ID, case-sensitive.
            state: Return only tasks in this state.
            created_since: Return only tasks created at or after this time, in milliseconds since 1970.
            created_until: Return only tasks created at or before this time, in milliseconds since 1970.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `service_id` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/obtaining_service_tasks.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TASKS_DETAILS,
            path_values={
                "service_id": service_id,
            },
            query={
                "state": state,
                "created_since": created_since,
                "created_until": created_until,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("id",),
                filter={"name_like": "{name}"},
                id_filter={"id": "{name}"},
            ),
        )

    async def delete_and_wait(
        self,
        service_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a task, then wait for the result.

        Deletes the task in the background; its state is DELETING until it is removed.

        The client then polls ShowTask until the resource no longer exists.

        Args:
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `service_id` or `task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/deleting_a_service_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.SERVICE_TASKS_WAITER,
            "delete",
            request,
            operations.SHOW_TASK,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        service_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ServiceTask:
        """Start a task, then wait for the result.

        Returns immediately; the task starts in the background. Wait for the state RUNNING.

        The client then polls ShowTask until the state is RUNNING or SUCCEEDED, in 2 polls in a row.

        Args:
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
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
            ValueError: `service_id` or `task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/starting_a_service_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SERVICE_TASKS_WAITER,
            "start",
            request,
            operations.SHOW_TASK,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        service_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ServiceTask:
        """Stop a running task, then wait for the result.

        Returns immediately; the task stops in the background. Wait for the state STOPPED. A stopped task can be
        started again.

        The client then polls ShowTask until the state is STOPPED.

        Args:
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
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
            ValueError: `service_id` or `task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/stopping_a_service_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.SERVICE_TASKS_WAITER,
            "stop",
            request,
            operations.SHOW_TASK,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        service_id: str | int,
        task_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ServiceTask:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
            until: State or states to wait for, as values or names, or the name of an action, for its result: 'start',
                'stop'. RUNNING, SUCCEEDED by default.
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
            operations.SHOW_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.SERVICE_TASKS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        service_id: str | int,
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
            service_id: ID of the service.
            task_id: ID of the task, 32 hexadecimal digits. Matches `^[0-9a-f]{32}$`.
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
            operations.SHOW_TASK,
            path_values={
                "service_id": service_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.SERVICE_TASKS_WAITER, request, timeout, on_progress, interval)
