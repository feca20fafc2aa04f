# Generated from spec/ by `make generate`; do not edit.
"""The resource `export_tasks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
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
        annotation_format: models.AnnotationFormat | models.AnnotationFormatValue | Unset | None = UNSET,
        export_format: models.ExportFormat | models.ExportFormatValue | Unset | None = UNSET,
        export_params: models.ExportParams | params.ExportParams | Unset | None = UNSET,
        export_type: models.ExportScope | models.ExportScopeValue | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        source_type_header: str | Unset | None = UNSET,
        status: int | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFileFormat
        | models.DatasetVersionFileFormatValue
        | str
        | Unset
        | None = UNSET,
        version_id: str | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedExportTask:
        """Export samples of a dataset to OBS or to a new dataset.

        Returns the ID of the task immediately; the samples are exported in the background.

        Args:
            dataset_id: ID of the dataset.
            annotation_format: Label format of images.
            export_format: Layout of the exported files.
            export_params: Selection and destination of the samples.
            export_type: Scope of the export.
            path: OBS folder to export to. Required for exports to OBS and to a new dataset.
            sample_state: Export only samples in this state.
            source_type_header: Prefix of the paths in the manifest. Training supports only s3://. Default of the
                service: 'obs://'.
            status: State of the task, as a number.
            task_id: ID of the task.
            version_format: Format of the dataset version.
            version_id: ID of the dataset version to export. Required to export a version.
            with_column_header: Whether to write the column names as the first row of the CSV file. Only for table
                datasets. Default of the service: True.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset_export_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
    ) -> models.ExportTask:
        """Get an export task.

        Returns the state and progress of the task and, if it failed, the reason for the failure.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the export task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_status_of_a_dataset_export_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_EXPORT_TASK_STATUS_OF_DATASET,
            path_values={
                "resource_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        export_type: models.ExportScope | models.ExportScopeValue | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ExportTaskPage, models.ExportTask]:
        """List the export tasks of a dataset.

        Returns one page of export tasks and the total number of matches.

        Args:
            dataset_id: ID of the dataset.
            export_type: Return only tasks with this scope.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_export_task_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        return self._client.pager(request)

    async def create_and_wait(
        self,
        dataset_id: str | int,
        *,
        annotation_format: models.AnnotationFormat | models.AnnotationFormatValue | Unset | None = UNSET,
        export_format: models.ExportFormat | models.ExportFormatValue | Unset | None = UNSET,
        export_params: models.ExportParams | params.ExportParams | Unset | None = UNSET,
        export_type: models.ExportScope | models.ExportScopeValue | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        source_type_header: str | Unset | None = UNSET,
        status: int | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFileFormat
        | models.DatasetVersionFileFormatValue
        | str
        | Unset
        | None = UNSET,
        version_id: str | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ExportTask:
        """Export samples of a dataset to OBS or to a new dataset, then wait for the result.

        Returns the ID of the task immediately; the samples are exported in the background.

        The client then polls GetExportTaskStatusOfDataset until the state is SUCCESSED or SUCCEEDED or COMPLETED.

        Args:
            dataset_id: ID of the dataset.
            annotation_format: Label format of images.
            export_format: Layout of the exported files.
            export_params: Selection and destination of the samples.
            export_type: Scope of the export.
            path: OBS folder to export to. Required for exports to OBS and to a new dataset.
            sample_state: Export only samples in this state.
            source_type_header: Prefix of the paths in the manifest. Training supports only s3://. Default of the
                service: 'obs://'.
            status: State of the task, as a number.
            task_id: ID of the task.
            version_format: Format of the dataset version.
            version_id: ID of the dataset version to export. Required to export a version.
            with_column_header: Whether to write the column names as the first row of the CSV file. Only for table
                datasets. Default of the service: True.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset_export_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ExportTask:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the export task.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. SUCCESSED, SUCCEEDED, COMPLETED by default.
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
            operations.GET_EXPORT_TASK_STATUS_OF_DATASET,
            path_values={
                "resource_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the export task.
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
            operations.GET_EXPORT_TASK_STATUS_OF_DATASET,
            path_values={
                "resource_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.EXPORT_TASKS_WAITER, request, timeout, on_progress, interval)
