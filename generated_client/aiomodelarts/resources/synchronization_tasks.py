# Generated from spec/ by `make generate`; do not edit.
"""The resource `synchronization_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.operation import Request
from ..core.resource import Resource
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models


class SynchronizationTasks(Resource):
    """Tasks that synchronize a dataset with its source folder."""

    __slots__ = ()

    async def create(
        self,
        dataset_id: str | int,
    ) -> None:
        """Synchronize a dataset with its source folder.

        Reads samples and labels again in the background. The response has no body; identify the task by the dataset.
        Text datasets are not supported.

        Args:
            dataset_id: ID of the dataset.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/synchronizing_a_dataset.rst
        """

        request = Request(
            operations.SYNC_DATA_SOURCE,
            path_values={
                "dataset_id": dataset_id,
            },
        )
        await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
    ) -> models.SynchronizationTask:
        """Get the progress of the synchronization of a dataset.

        Returns the state of the latest task. NOT_EXIST means that no synchronization has been started yet.

        Args:
            dataset_id: ID of the dataset.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/data_management_old_version/querying_the_status_of_a_dataset_synchronization_task.rst
        """

        request = Request(
            operations.SYNC_DATA_SOURCE_STATE,
            path_values={
                "dataset_id": dataset_id,
            },
        )
        return await self._client.send(request)

    async def create_and_wait(
        self,
        dataset_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.SynchronizationTask:
        """Synchronize a dataset with its source folder and wait for it.

        Reads samples and labels again in the background. The response has no body; identify the task by the dataset.
        Text datasets are not supported.

        The state is read by SyncDataSourceState until its state is COMPLETED.

        Args:
            dataset_id: ID of the dataset.
            timeout: Longest wait in seconds after the call; 3600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `dataset_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/synchronizing_a_dataset.rst
        """

        request = Request(
            operations.SYNC_DATA_SOURCE,
            path_values={
                "dataset_id": dataset_id,
            },
        )
        return await act_and_wait(
            self._client,
            operations.SYNCHRONIZATION_TASKS_WAITER,
            "create",
            request,
            operations.SYNC_DATA_SOURCE_STATE,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        dataset_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.SynchronizationTask:
        """Wait until it can be used, or until it is in a given state.

        Args:
            dataset_id: ID of the dataset.
            until: State or states to wait for, as values or names, or where an action leads: 'create'; COMPLETED when
                left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.SYNC_DATA_SOURCE_STATE,
            path_values={
                "dataset_id": dataset_id,
            },
        )
        return await wait_until(
            self._client, operations.SYNCHRONIZATION_TASKS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        dataset_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            dataset_id: ID of the dataset.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.SYNC_DATA_SOURCE_STATE,
            path_values={
                "dataset_id": dataset_id,
            },
        )
        await wait_gone(self._client, operations.SYNCHRONIZATION_TASKS_WAITER, request, timeout, on_progress, interval)
