# Generated from spec/ by `make generate`; do not edit.
"""The resource `datasets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from datetime import datetime

    from .. import models, params


class Datasets(Resource):
    """Collections of labeled samples in OBS for training models."""

    __slots__ = ()

    async def create(
        self,
        *,
        data_sources: Sequence[models.DataSource | params.DataSource],
        dataset_name: str,
        work_path: str,
        data_format: models.DatasetDataFormat | models.DatasetDataFormatValue | str | Unset | None = UNSET,
        dataset_type: models.DatasetType | models.DatasetTypeValue | int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        import_annotations: bool | Unset | None = UNSET,
        import_data: bool | Unset | None = UNSET,
        label_format: models.TextLabelFormat | params.TextLabelFormat | Unset | None = UNSET,
        labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        managed: bool | Unset | None = UNSET,
        schema: Sequence[models.DatasetField | params.DatasetField] | Unset | None = UNSET,
        work_path_type: int = 0,
        workforce_information: models.DatasetTeamLabelingInput | params.DatasetTeamLabelingInput | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedDataset:
        """Create a dataset from data in OBS or in a table.

        Returns the ID of the new dataset immediately. Samples are read in the background, so wait until the dataset
        is in the NORMAL state before you use it. If an import task was started, the response contains its ID. If it
        failed, error_msg contains the reason.

        Args:
            data_format: Storage format of the samples: Default or CarbonData.
            data_sources: Source of the samples, including subfolders. Exactly one entry. For a table dataset, the
                bucket must not be encrypted.
            dataset_name: Name of the dataset. Can contain letters, digits, underscores and hyphens. From 1 to 100
                characters. Matches `^[A-Za-z0-9_-]{1,100}$`.
            dataset_type: Type of the dataset, which determines how samples are labeled.
            description: Description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"']*$`.
            import_annotations: Whether to import labels stored with the source data. Only for image classification,
                object detection and text classification. Default of the service: True.
            import_data: Whether to import the rows when the dataset is created. Only for table datasets. Default of
                the service: False.
            label_format: Format of labels in the source data. Only for text datasets.
            labels: Labels available for samples.
            managed: Whether the service hosts the data itself. Default of the service: False.
            schema: Columns of a table dataset.
            work_path: OBS folder for output of the service, such as /bucket/folder/. It must be outside the source
                folder and must not be the root of a bucket. From 3 to 700 characters.
            work_path_type: Storage type of work_path. 0 is OBS. 0 is sent by default.
            workforce_information: Team labeling task to create with the dataset.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "data_format": data_format,
                "data_sources": data_sources,
                "dataset_name": dataset_name,
                "dataset_type": dataset_type,
                "description": description,
                "import_annotations": import_annotations,
                "import_data": import_data,
                "label_format": label_format,
                "labels": labels,
                "managed": managed,
                "schema": schema,
                "work_path": work_path,
                "work_path_type": work_path_type,
                "workforce_information": workforce_information,
                "workspace_id": workspace_id,
            }
        )
        del data_sources

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DATASET,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        dataset_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a dataset.

        Deletes the dataset in the background. The response has no body. The source data in OBS is not deleted.

        Args:
            dataset_id: ID of the dataset.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_dataset.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
        *,
        check_running_task: bool | Unset | None = UNSET,
        running_task_type: models.DatasetTaskType | models.DatasetTaskTypeValue | int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Dataset:
        """Get a dataset.

        Returns the state of the dataset, its data paths, labels, sample counts and current version.

        Args:
            dataset_id: ID of the dataset.
            check_running_task: Whether to check for running tasks and include them in the response. Default of the
                service: False.
            running_task_type: Type of task to check for if check_running_task is true.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_dataset.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESC_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "check_running_task": check_running_task,
                "running_task_type": running_task_type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_metrics(
        self,
        dataset_id: str | int,
        *,
        end_time: int | datetime,
        start_time: int | datetime,
        workforce_task_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetMetrics:
        """Get the metrics of a dataset over time.

        Returns the values of each metric, such as total or un_annotation, within the time range, by sampling time.

        Args:
            dataset_id: ID of the dataset.
            end_time: End of the time range, in milliseconds since 1970.
            start_time: Start of the time range, in milliseconds since 1970.
            workforce_task_id: ID of the team labeling task. If specified, only samples of this task are counted.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_monitoring_data_of_a_dataset.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_DATASET_METRICS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "end_time": end_time,
                "start_time": start_time,
                "workforce_task_id": workforce_task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_statistics(
        self,
        dataset_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        locale: str | Unset | None = UNSET,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetStatistics:
        """Get the sample statistics of a dataset.

        Returns the number of samples by label, by state and by hard example. You can restrict the counts to one state
        or to one team member.

        Args:
            dataset_id: ID of the dataset.
            email: Count only samples of the labeling team member with this email address.
            locale: Language of strings in the response.
            sample_state: Count only samples in this state.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_dataset_statistics.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_DATASET_STATS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "email": email,
                "locale": locale,
                "sample_state": sample_state,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        check_running_task: bool | Unset | None = UNSET,
        contain_versions: bool | Unset | None = UNSET,
        dataset_type: models.DatasetType | models.DatasetTypeValue | int | Unset | None = UNSET,
        file_preview: bool | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        running_task_type: models.DatasetTaskType | models.DatasetTaskTypeValue | int | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        sort_by: models.DatasetSortKey | models.DatasetSortKeyValue | Unset | None = UNSET,
        support_export: bool | Unset | None = UNSET,
        train_evaluate_ratio: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFormatCode | models.DatasetVersionFormatCodeValue | Unset | None = UNSET,
        with_labels: bool | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        dataset_version: models.DatasetGeneration | models.DatasetGenerationValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DatasetPage, models.Dataset]:
        """List the datasets of a workspace.

        Returns one page of datasets. The total in the response never exceeds 100, so do not rely on it.

        Args:
            check_running_task: Whether to check for running tasks and include them in the response. Default of the
                service: False.
            contain_versions: Return only datasets with versions (true) or without versions (false).
            dataset_type: Return only datasets of this type.
            file_preview: Whether to include links to up to four files of each dataset. Default of the service: False.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. The default is descending.
            running_task_type: Type of task to check for if check_running_task is true.
            search_content: Search string. Partial matches are included.
            sort_by: Field to sort by. The default is the creation time.
            support_export: Whether to return only datasets of types that can be exported. Default of the service:
                False.
            train_evaluate_ratio: Return only datasets that have a version with a training ratio within this range:
                two numbers separated by a comma.
            version_format: Return only datasets that have a version in this format.
            with_labels: Whether to include the labels of each dataset. Default of the service: False.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            dataset_version: Return only datasets of this generation.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DATASETS,
            query={
                "check_running_task": check_running_task,
                "contain_versions": contain_versions,
                "dataset_type": dataset_type,
                "file_preview": file_preview,
                "limit": limit,
                "offset": offset,
                "order": order,
                "running_task_type": running_task_type,
                "search_content": search_content,
                "sort_by": sort_by,
                "support_export": support_export,
                "train_evaluate_ratio": train_evaluate_ratio,
                "version_format": version_format,
                "with_labels": with_labels,
                "workspace_id": workspace_id,
                "dataset_version": dataset_version,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        dataset_id: str | int,
        *,
        add_labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        current_version_id: str | Unset | None = UNSET,
        dataset_name: str | Unset | None = UNSET,
        delete_labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        update_labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetReference:
        """Update the name, description, labels or current version of a dataset.

        Changes only the specified fields. Separate lists add, change and delete labels. Changes take effect
        immediately.

        Args:
            dataset_id: ID of the dataset.
            add_labels: Labels to add to the existing labels of the dataset.
            current_version_id: ID of the version to switch to.
            dataset_name: New name of the dataset.
            delete_labels: Existing labels to delete, identified by name.
            description: New description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"]*$`.
            update_labels: Existing labels to change, identified by name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/modifying_a_dataset.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "add_labels": add_labels,
                "current_version_id": current_version_id,
                "dataset_name": dataset_name,
                "delete_labels": delete_labels,
                "description": description,
                "update_labels": update_labels,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        check_running_task: bool | Unset | None = UNSET,
        contain_versions: bool | Unset | None = UNSET,
        dataset_type: models.DatasetType | models.DatasetTypeValue | int | Unset | None = UNSET,
        file_preview: bool | Unset | None = UNSET,
        running_task_type: models.DatasetTaskType | models.DatasetTaskTypeValue | int | Unset | None = UNSET,
        support_export: bool | Unset | None = UNSET,
        train_evaluate_ratio: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFormatCode | models.DatasetVersionFormatCodeValue | Unset | None = UNSET,
        with_labels: bool | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        dataset_version: models.DatasetGeneration | models.DatasetGenerationValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Dataset | None:
        """Find one of the datasets of a workspace by its exact name or ID.

        Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. This
        takes two or three requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            check_running_task: Whether to check for running tasks and include them in the response. Default of the
                service: False.
            contain_versions: Return only datasets with versions (true) or without versions (false).
            dataset_type: Return only datasets of this type.
            file_preview: Whether to include links to up to four files of each dataset. Default of the service: False.
            running_task_type: Type of task to check for if check_running_task is true.
            support_export: Whether to return only datasets of types that can be exported. Default of the service:
                False.
            train_evaluate_ratio: Return only datasets that have a version with a training ratio within this range:
                two numbers separated by a comma.
            version_format: Return only datasets that have a version in this format.
            with_labels: Whether to include the labels of each dataset. Default of the service: False.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            dataset_version: Return only datasets of this generation.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DATASETS,
            query={
                "check_running_task": check_running_task,
                "contain_versions": contain_versions,
                "dataset_type": dataset_type,
                "file_preview": file_preview,
                "running_task_type": running_task_type,
                "support_export": support_export,
                "train_evaluate_ratio": train_evaluate_ratio,
                "version_format": version_format,
                "with_labels": with_labels,
                "workspace_id": workspace_id,
                "dataset_version": dataset_version,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("dataset_name",),
                id=("dataset_id",),
                filter={"search_content": "{name}"},
                get=operations.DESC_DATASET,
                argument="dataset_id",
                state=("status",),
                gone=(3,),
            ),
        )

    async def create_and_wait(
        self,
        *,
        data_sources: Sequence[models.DataSource | params.DataSource],
        dataset_name: str,
        work_path: str,
        data_format: models.DatasetDataFormat | models.DatasetDataFormatValue | str | Unset | None = UNSET,
        dataset_type: models.DatasetType | models.DatasetTypeValue | int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        import_annotations: bool | Unset | None = UNSET,
        import_data: bool | Unset | None = UNSET,
        label_format: models.TextLabelFormat | params.TextLabelFormat | Unset | None = UNSET,
        labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        managed: bool | Unset | None = UNSET,
        schema: Sequence[models.DatasetField | params.DatasetField] | Unset | None = UNSET,
        work_path_type: int = 0,
        workforce_information: models.DatasetTeamLabelingInput | params.DatasetTeamLabelingInput | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Dataset:
        """Create a dataset from data in OBS or in a table, then wait for the result.

        Returns the ID of the new dataset immediately. Samples are read in the background, so wait until the dataset
        is in the NORMAL state before you use it. If an import task was started, the response contains its ID. If it
        failed, error_msg contains the reason.

        The client then polls DescDataset until the state is NORMAL.

        Args:
            data_format: Storage format of the samples: Default or CarbonData.
            data_sources: Source of the samples, including subfolders. Exactly one entry. For a table dataset, the
                bucket must not be encrypted.
            dataset_name: Name of the dataset. Can contain letters, digits, underscores and hyphens. From 1 to 100
                characters. Matches `^[A-Za-z0-9_-]{1,100}$`.
            dataset_type: Type of the dataset, which determines how samples are labeled.
            description: Description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"']*$`.
            import_annotations: Whether to import labels stored with the source data. Only for image classification,
                object detection and text classification. Default of the service: True.
            import_data: Whether to import the rows when the dataset is created. Only for table datasets. Default of
                the service: False.
            label_format: Format of labels in the source data. Only for text datasets.
            labels: Labels available for samples.
            managed: Whether the service hosts the data itself. Default of the service: False.
            schema: Columns of a table dataset.
            work_path: OBS folder for output of the service, such as /bucket/folder/. It must be outside the source
                folder and must not be the root of a bucket. From 3 to 700 characters.
            work_path_type: Storage type of work_path. 0 is OBS. 0 is sent by default.
            workforce_information: Team labeling task to create with the dataset.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "data_format": data_format,
                "data_sources": data_sources,
                "dataset_name": dataset_name,
                "dataset_type": dataset_type,
                "description": description,
                "import_annotations": import_annotations,
                "import_data": import_data,
                "label_format": label_format,
                "labels": labels,
                "managed": managed,
                "schema": schema,
                "work_path": work_path,
                "work_path_type": work_path_type,
                "workforce_information": workforce_information,
                "workspace_id": workspace_id,
            }
        )
        del data_sources

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DATASET,
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DATASETS_WAITER,
            "create",
            request,
            operations.DESC_DATASET,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        dataset_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a dataset, then wait for the result.

        Deletes the dataset in the background. The response has no body. The source data in OBS is not deleted.

        The client then polls DescDataset until the resource no longer exists.

        Args:
            dataset_id: ID of the dataset.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `dataset_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_dataset.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.DATASETS_WAITER,
            "delete",
            request,
            operations.DESC_DATASET,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Dataset:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            dataset_id: ID of the dataset.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. NORMAL by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
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
            operations.DESC_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.DATASETS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        dataset_id: str | int,
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
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
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
            operations.DESC_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.DATASETS_WAITER, request, timeout, on_progress, interval)
