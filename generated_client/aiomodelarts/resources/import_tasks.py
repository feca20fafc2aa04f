# Generated from spec/ by `make generate`; do not edit.
"""The resource `import_tasks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class ImportTasks(Resource):
    """Tasks that import samples and labels into a dataset."""

    __slots__ = ()

    async def create(
        self,
        dataset_id: str | int,
        *,
        import_path: str,
        data_source: models.DataSource | params.DataSource | Unset | None = UNSET,
        difficult_only: bool | Unset | None = UNSET,
        excluded_labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        final_annotation: bool | Unset | None = UNSET,
        import_annotations: bool | Unset | None = UNSET,
        import_folder: str | Unset | None = UNSET,
        import_origin: models.ImportOrigin | models.ImportOriginValue | Unset | None = UNSET,
        import_samples: bool | Unset | None = UNSET,
        import_type: models.ImportMode | models.ImportModeValue | Unset | None = UNSET,
        included_labels: Sequence[str | models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        label_format: models.TextLabelFormat | params.TextLabelFormat | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TaskReference:
        """Import samples and labels into a dataset.

        Returns the ID of the task immediately. The import runs in the background.

        Args:
            dataset_id: ID of the dataset.
            data_source: Source of the data, if import_path alone does not identify it.
            difficult_only: Whether to import only hard examples. Default of the service: False.
            excluded_labels: Labels to exclude. Samples with any of these labels are not imported.
            final_annotation: Whether imported labels are treated as confirmed. Default of the service: True.
            import_annotations: Whether to import labels. Default of the service: True.
            import_folder: Subfolder of the dataset to import into. Tasks that share a subfolder do not import the
                same sample twice. Not supported for table datasets.
            import_origin: Type of storage to import from. The default is OBS.
            import_path: Path of a manifest file or a folder in OBS. Folders are supported only for image, text and
                sound classification and for object detection.
            import_samples: Whether to import samples. Default of the service: True.
            import_type: Type of import_path: a folder or a manifest.
            included_labels: Labels to include. Only samples with any of these labels are imported. Accepts labels or
                label names.
            label_format: Format of labels in the source data. Only for text datasets.
            with_column_header: Whether the first row contains the column names. Only for table datasets. Default of
                the service: False.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_an_import_task.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "data_source": data_source,
                "difficult_only": difficult_only,
                "excluded_labels": excluded_labels,
                "final_annotation": final_annotation,
                "import_annotations": import_annotations,
                "import_folder": import_folder,
                "import_origin": import_origin,
                "import_path": import_path,
                "import_samples": import_samples,
                "import_type": import_type,
                "included_labels": included_labels,
                "label_format": label_format,
                "with_column_header": with_column_header,
            }
        )
        del data_source

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.IMPORT_TASK,
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
    ) -> models.ImportTask:
        """Get an import task.

        Returns the state and the progress of the task, and the reason for the failure if it failed.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the import task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_dataset_import_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESC_IMPORT_TASK,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ImportTaskPage, models.ImportTask]:
        """List the import tasks of a dataset.

        Returns one page of import tasks and the total number of tasks.

        Args:
            dataset_id: ID of the dataset.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_import_task_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_IMPORT_TASKS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
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
        import_path: str,
        data_source: models.DataSource | params.DataSource | Unset | None = UNSET,
        difficult_only: bool | Unset | None = UNSET,
        excluded_labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        final_annotation: bool | Unset | None = UNSET,
        import_annotations: bool | Unset | None = UNSET,
        import_folder: str | Unset | None = UNSET,
        import_origin: models.ImportOrigin | models.ImportOriginValue | Unset | None = UNSET,
        import_samples: bool | Unset | None = UNSET,
        import_type: models.ImportMode | models.ImportModeValue | Unset | None = UNSET,
        included_labels: Sequence[str | models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        label_format: models.TextLabelFormat | params.TextLabelFormat | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ImportTask:
        """Import samples and labels into a dataset, then wait for the result.

        Returns the ID of the task immediately. The import runs in the background.

        The client then polls DescImportTask until the state is COMPLETED.

        Args:
            dataset_id: ID of the dataset.
            data_source: Source of the data, if import_path alone does not identify it.
            difficult_only: Whether to import only hard examples. Default of the service: False.
            excluded_labels: Labels to exclude. Samples with any of these labels are not imported.
            final_annotation: Whether imported labels are treated as confirmed. Default of the service: True.
            import_annotations: Whether to import labels. Default of the service: True.
            import_folder: Subfolder of the dataset to import into. Tasks that share a subfolder do not import the
                same sample twice. Not supported for table datasets.
            import_origin: Type of storage to import from. The default is OBS.
            import_path: Path of a manifest file or a folder in OBS. Folders are supported only for image, text and
                sound classification and for object detection.
            import_samples: Whether to import samples. Default of the service: True.
            import_type: Type of import_path: a folder or a manifest.
            included_labels: Labels to include. Only samples with any of these labels are imported. Accepts labels or
                label names.
            label_format: Format of labels in the source data. Only for text datasets.
            with_column_header: Whether the first row contains the column names. Only for table datasets. Default of
                the service: False.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_an_import_task.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "data_source": data_source,
                "difficult_only": difficult_only,
                "excluded_labels": excluded_labels,
                "final_annotation": final_annotation,
                "import_annotations": import_annotations,
                "import_folder": import_folder,
                "import_origin": import_origin,
                "import_path": import_path,
                "import_samples": import_samples,
                "import_type": import_type,
                "included_labels": included_labels,
                "label_format": label_format,
                "with_column_header": with_column_header,
            }
        )
        del data_source

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.IMPORT_TASK,
            path_values={
                "dataset_id": dataset_id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.IMPORT_TASKS_WAITER,
            "create",
            request,
            operations.DESC_IMPORT_TASK,
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
    ) -> models.ImportTask:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            dataset_id: ID of the dataset.
            task_id: ID of the import task.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. COMPLETED by default.
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
            operations.DESC_IMPORT_TASK,
            path_values={
                "dataset_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.IMPORT_TASKS_WAITER, request, until, timeout, on_progress, interval
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
            task_id: ID of the import task.
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
            operations.DESC_IMPORT_TASK,
            path_values={
                "dataset_id": dataset_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.IMPORT_TASKS_WAITER, request, timeout, on_progress, interval)
