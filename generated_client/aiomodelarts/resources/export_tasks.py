# Generated from spec/ by `make generate`; do not edit.
"""The resource `export_tasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class ExportTasks(Resource):
    """Tasks that copy samples of a dataset to OBS or into a new dataset."""

    __slots__ = ()

    async def create(
        self,
        dataset_id: str | int,
        *,
        annotation_format: models.AnnotationFormat | str | Unset | None = UNSET,
        export_format: models.ExportFormat | int | Unset | None = UNSET,
        export_params: models.ExportParams | params.ExportParams | Unset | None = UNSET,
        export_type: models.ExportScope | int | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        sample_state: models.SampleState | str | Unset | None = UNSET,
        source_type_header: str | Unset | None = UNSET,
        status: int | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFileFormat | str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
    ) -> models.ExportTask:
        """Export samples of a dataset to OBS or to a new dataset.

        Returns the ID of the task immediately; the samples are exported in the background.

        Args:
            dataset_id: ID of the dataset.
            annotation_format: Annotation format of images.
            export_format: Layout of the exported files.
            export_params: Selection and destination of the samples.
            export_type: Scope of the export.
            path: OBS folder to export to. Required for exports to OBS and to a new dataset.
            sample_state: Export only samples in this state.
            source_type_header: Prefix of the paths in the manifest. Training supports only s3://. The service assumes
                'obs://' when it is left out.
            status: State of the task, as a number.
            task_id: ID of the task.
            version_format: Format of the dataset version.
            version_id: ID of the dataset version to export. Required to export a version.
            with_column_header: Whether to write the column names as the first row of the CSV file. Only for table
                datasets. The service assumes True when it is left out.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/creating_a_dataset_export_task.rst
        """

        request = Request(
            operations.EXPORT_TASK,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "annotation_format": annotation_format,
                "export_format": export_format,
                "export_params": export_params,
                "export_type": export_type,
                "path": path,
                "sample_state": sample_state,
                "source_type_header": source_type_header,
                "status": status,
                "task_id": task_id,
                "version_format": version_format,
                "version_id": version_id,
                "with_column_header": with_column_header,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
        task_id: str | int,
    ) -> models.ExportTask:
        """Get an export task.

        Returns the state and progress of the task and, if it failed, the reason for the failure.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the export task.

        Raises:
            ValueError: `dataset_id` or `task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_the_status_of_a_dataset_export_task.rst
        """

        request = Request(
            operations.GET_EXPORT_TASK_STATUS_OF_DATASET,
            path_values={
                "resource_id": dataset_id,
                "task_id": task_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        export_type: models.ExportScope | int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
    ) -> Pager[models.ExportTaskPage, models.ExportTask]:
        """List the export tasks of a dataset.

        Returns one page of export tasks and the total number of matches.

        Args:
            dataset_id: ID of the dataset.
            export_type: Return only tasks with this scope.
            limit: Maximum number of items to return. The service assumes 10 when it is left out. From 1 to 100.
            offset: Index of the page to return, from 0. The service assumes 0 when it is left out. At least 0.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_the_dataset_export_task_list.rst
        """

        request = Request(
            operations.GET_EXPORT_TASKS_STATUS_OF_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "export_type": export_type,
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client.pager(request)

    async def create_and_wait(
        self,
        dataset_id: str | int,
        *,
        annotation_format: models.AnnotationFormat | str | Unset | None = UNSET,
        export_format: models.ExportFormat | int | Unset | None = UNSET,
        export_params: models.ExportParams | params.ExportParams | Unset | None = UNSET,
        export_type: models.ExportScope | int | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        sample_state: models.SampleState | str | Unset | None = UNSET,
        source_type_header: str | Unset | None = UNSET,
        status: int | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFileFormat | str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ExportTask:
        """Export samples of a dataset to OBS or to a new dataset and wait for it.

        Returns the ID of the task immediately; the samples are exported in the background.

        The state is read by GetExportTaskStatusOfDataset until its state is SUCCESSED or SUCCEEDED or COMPLETED.

        Args:
            dataset_id: ID of the dataset.
            annotation_format: Annotation format of images.
            export_format: Layout of the exported files.
            export_params: Selection and destination of the samples.
            export_type: Scope of the export.
            path: OBS folder to export to. Required for exports to OBS and to a new dataset.
            sample_state: Export only samples in this state.
            source_type_header: Prefix of the paths in the manifest. Training supports only s3://. The service assumes
                'obs://' when it is left out.
            status: State of the task, as a number.
            task_id: ID of the task.
            version_format: Format of the dataset version.
            version_id: ID of the dataset version to export. Required to export a version.
            with_column_header: Whether to write the column names as the first row of the CSV file. Only for table
                datasets. The service assumes True when it is left out.
            timeout: Longest wait in seconds after the call; 7200 when left out.
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

        Documented at: historical_apis/data_management_old_version/creating_a_dataset_export_task.rst
        """

        request = Request(
            operations.EXPORT_TASK,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "annotation_format": annotation_format,
                "export_format": export_format,
                "export_params": export_params,
                "export_type": export_type,
                "path": path,
                "sample_state": sample_state,
                "source_type_header": source_type_header,
                "status": status,
                "task_id": task_id,
                "version_format": version_format,
                "version_id": version_id,
                "with_column_header": with_column_header,
            },
        )
        return await act_and_wait(
            self._client,
            operations.EXPORT_TASKS_WAITER,
            "create",
            request,
            operations.GET_EXPORT_TASK_STATUS_OF_DATASET,
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
    ) -> models.ExportTask:
        """Wait until it can be used, or until it is in a given state.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the export task.
            until: State or states to wait for, as values or names, or where an action leads: 'create'; SUCCESSED,
                SUCCEEDED, COMPLETED when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 7200 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.GET_EXPORT_TASK_STATUS_OF_DATASET,
            path_values={
                "resource_id": dataset_id,
                "task_id": task_id,
            },
        )
        return await wait_until(
            self._client, operations.EXPORT_TASKS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        dataset_id: str | int,
        task_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the export task.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 7200 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.GET_EXPORT_TASK_STATUS_OF_DATASET,
            path_values={
                "resource_id": dataset_id,
                "task_id": task_id,
            },
        )
        await wait_gone(self._client, operations.EXPORT_TASKS_WAITER, request, timeout, on_progress, interval)
