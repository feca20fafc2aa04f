# Generated from spec/ by `make generate`; do not edit.
"""The resource `datasets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.redaction import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


class Datasets(Resource):
    """Collections of samples with their labels, kept in OBS, that models are trained on."""

    __slots__ = ()

    async def create(
        self,
        *,
        data_sources: Sequence[models.DataSource | params.DataSource],
        dataset_name: str,
        work_path: str,
        data_format: models.DatasetDataFormat | str | Unset | None = UNSET,
        dataset_type: models.DatasetType | int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        import_annotations: bool | Unset | None = UNSET,
        import_data: bool | Unset | None = UNSET,
        label_format: models.TextLabelFormat | params.TextLabelFormat | Unset | None = UNSET,
        labels: Sequence[models.Label | params.Label] | Unset | None = UNSET,
        managed: bool | Unset | None = UNSET,
        schema: Sequence[models.DatasetField | params.DatasetField] | Unset | None = UNSET,
        work_path_type: int = 0,
        workforce_information: models.DatasetTeamLabelingInput | params.DatasetTeamLabelingInput | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> models.CreateDatasetResponse:
        """Create a dataset from data in OBS or in a table.

        Answers the new identifier at once; reading the samples goes on in the background, so wait until the dataset
        is normal before it is used. A task that imports them is named in the answer, a fault while doing so in
        error_msg.

        Args:
            data_format: How the samples are stored; the plain default or CarbonData.
            data_sources: Where the samples come from, subfolders included; exactly one entry. It must not be an
                encrypted bucket for a table dataset.
            dataset_name: Name to give the dataset; letters, digits, underscores and hyphens. At most 100 characters.
            dataset_type: What kind of labeling the dataset is for.
            description: Free text about the dataset. At most 256 characters.
            import_annotations: Whether labels found beside the source data are taken over; for images to classify,
                objects to detect and texts to classify. The service assumes True when it is left out.
            import_data: Whether the rows are read while the dataset is created; only for table datasets. The service
                assumes False when it is left out.
            label_format: How labels are written in the source; only for text datasets.
            labels: Labels that samples can be given.
            managed: Whether the service hosts the data itself. The service assumes False when it is left out.
            schema: Columns of a table dataset.
            work_path: OBS folder for what the service writes, such as /bucket/folder/; outside the source folder, and
                not a whole bucket. At most 700 characters.
            work_path_type: Kind of storage that work_path names; 0 is an OBS bucket. 0 is sent when it is left out.
            workforce_information: The team labeling task to create along with the dataset.
            workspace_id: Workspace that the dataset belongs to; 0 is the default workspace. The service assumes '0'
                when it is left out.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/creating_a_dataset.rst
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

        request = Request(
            operations.CREATE_DATASET,
            body=body,
        )
        return await self._client.send(request)

    async def delete(
        self,
        dataset_id: str | int,
    ) -> None:
        """Delete a dataset.

        The dataset is removed in the background, with no body in the answer; the source data in OBS stays where it
        is.

        Args:
            dataset_id: Which dataset is meant.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_a_dataset.rst
        """

        request = Request(
            operations.DELETE_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
        )
        await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
        *,
        check_running_task: bool | Unset | None = UNSET,
        running_task_type: models.DatasetTaskType | int | Unset | None = UNSET,
    ) -> models.Dataset:
        """Get one dataset.

        Answers the state of the dataset, where its data lies, its labels, how many samples it has and its current
        version.

        Args:
            dataset_id: Which dataset is meant.
            check_running_task: Whether to look for tasks that run in the dataset and report them. The service assumes
                False when it is left out.
            running_task_type: Kind of task that check_running_task looks for.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_details_about_a_dataset.rst
        """

        request = Request(
            operations.DESC_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "check_running_task": check_running_task,
                "running_task_type": running_task_type,
            },
        )
        return await self._client.send(request)

    async def get_metrics(
        self,
        dataset_id: str | int,
        *,
        end_time: int | datetime,
        start_time: int | datetime,
        workforce_task_id: str | Unset | None = UNSET,
    ) -> models.GetDatasetMetricsResponse:
        """Get how the counts of a dataset developed over time.

        Answers for each count, such as total or un_annotation, its values within the span, by the moment they were
        taken.

        Args:
            dataset_id: Which dataset is meant.
            end_time: Where the span ends, in milliseconds since 1970.
            start_time: Where the span begins, in milliseconds since 1970.
            workforce_task_id: Count only within this team labeling task.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_the_monitoring_data_of_a_dataset.rst
        """

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
        )
        return await self._client.send(request)

    async def get_statistics(
        self,
        dataset_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        locale: str | Unset | None = UNSET,
        sample_state: models.SampleState | str | Unset | None = UNSET,
    ) -> models.DatasetStatistics:
        """Get how the samples of a dataset are distributed over labels and states.

        Counts samples by label, by state and by hard example, of all samples or of those in one state or of one team
        member.

        Args:
            dataset_id: Which dataset is meant.
            email: Count only samples of the labeling team member with this address.
            locale: Language of the texts in the answer.
            sample_state: Count only samples in this state.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/obtaining_dataset_statistics.rst
        """

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
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        check_running_task: bool | Unset | None = UNSET,
        contain_versions: bool | Unset | None = UNSET,
        dataset_type: models.DatasetType | int | Unset | None = UNSET,
        file_preview: bool | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        running_task_type: models.DatasetTaskType | int | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        sort_by: models.DatasetSortKey | str | Unset | None = UNSET,
        support_export: bool | Unset | None = UNSET,
        train_evaluate_ratio: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFormatCode | int | Unset | None = UNSET,
        with_labels: bool | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        dataset_version: models.DatasetGeneration | str | Unset | None = UNSET,
    ) -> Pager[models.ListDatasetsResponse, models.Dataset]:
        """List the datasets of a workspace.

        Answers one page of datasets, filtered and sorted as asked. The total in the answer is not to be relied on,
        because it never exceeds 100.

        Args:
            check_running_task: Whether to look for tasks that run in each dataset and report them. The service
                assumes False when it is left out.
            contain_versions: Keep only datasets that have a version (true) or none (false).
            dataset_type: Keep only datasets for this kind of labeling.
            file_preview: Whether each dataset comes with links to up to four of its files. The service assumes False
                when it is left out.
            limit: How many datasets a page holds. The service assumes 10 when it is left out. From 1 to 100.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            order: Direction of the sorting; descending unless given.
            running_task_type: Kind of task that check_running_task looks for.
            search_content: Keep only datasets that match this text; part of a word is enough.
            sort_by: Field by which the datasets are sorted; the creation time unless given.
            support_export: Whether to keep only datasets of the types that can be exported. The service assumes False
                when it is left out.
            train_evaluate_ratio: Keep only datasets with a version whose share of training samples lies between these
                two numbers, given with a comma.
            version_format: Keep only datasets with a version in this format.
            with_labels: Whether each dataset comes with its labels. The service assumes False when it is left out.
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.
            dataset_version: Keep only datasets of the older or the newer generation.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_the_dataset_list.rst
        """

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
        )
        return self._client.pager(request)

    async def update(
        self,
        dataset_id: str | int,
        *,
        add_labels: Sequence[models.Label | params.Label] | Unset | None = UNSET,
        current_version_id: str | Unset | None = UNSET,
        dataset_name: str | Unset | None = UNSET,
        delete_labels: Sequence[models.Label | params.Label] | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        update_labels: Sequence[models.Label | params.Label] | Unset | None = UNSET,
    ) -> models.UpdateDatasetResponse:
        """Change the name, description, labels or current version of a dataset.

        Only the fields given are changed; labels are added, changed and deleted by separate lists. The change is made
        at once.

        Args:
            dataset_id: Which dataset is meant.
            add_labels: Labels that samples can be given from now on, besides the old ones.
            current_version_id: Identifier of the version to use from now on.
            dataset_name: Name that replaces the old one.
            delete_labels: Labels that samples can no longer be given, found by their name.
            description: Free text that replaces the old one. At most 256 characters.
            update_labels: Labels to change, found by their name.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/modifying_a_dataset.rst
        """

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
        )
        return await self._client.send(request)

    async def create_and_wait(
        self,
        *,
        data_sources: Sequence[models.DataSource | params.DataSource],
        dataset_name: str,
        work_path: str,
        data_format: models.DatasetDataFormat | str | Unset | None = UNSET,
        dataset_type: models.DatasetType | int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        import_annotations: bool | Unset | None = UNSET,
        import_data: bool | Unset | None = UNSET,
        label_format: models.TextLabelFormat | params.TextLabelFormat | Unset | None = UNSET,
        labels: Sequence[models.Label | params.Label] | Unset | None = UNSET,
        managed: bool | Unset | None = UNSET,
        schema: Sequence[models.DatasetField | params.DatasetField] | Unset | None = UNSET,
        work_path_type: int = 0,
        workforce_information: models.DatasetTeamLabelingInput | params.DatasetTeamLabelingInput | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Dataset:
        """Create a dataset from data in OBS or in a table and wait for it.

        Answers the new identifier at once; reading the samples goes on in the background, so wait until the dataset
        is normal before it is used. A task that imports them is named in the answer, a fault while doing so in
        error_msg.

        The state is read by DescDataset until its state is NORMAL.

        Args:
            data_format: How the samples are stored; the plain default or CarbonData.
            data_sources: Where the samples come from, subfolders included; exactly one entry. It must not be an
                encrypted bucket for a table dataset.
            dataset_name: Name to give the dataset; letters, digits, underscores and hyphens. At most 100 characters.
            dataset_type: What kind of labeling the dataset is for.
            description: Free text about the dataset. At most 256 characters.
            import_annotations: Whether labels found beside the source data are taken over; for images to classify,
                objects to detect and texts to classify. The service assumes True when it is left out.
            import_data: Whether the rows are read while the dataset is created; only for table datasets. The service
                assumes False when it is left out.
            label_format: How labels are written in the source; only for text datasets.
            labels: Labels that samples can be given.
            managed: Whether the service hosts the data itself. The service assumes False when it is left out.
            schema: Columns of a table dataset.
            work_path: OBS folder for what the service writes, such as /bucket/folder/; outside the source folder, and
                not a whole bucket. At most 700 characters.
            work_path_type: Kind of storage that work_path names; 0 is an OBS bucket. 0 is sent when it is left out.
            workforce_information: The team labeling task to create along with the dataset.
            workspace_id: Workspace that the dataset belongs to; 0 is the default workspace. The service assumes '0'
                when it is left out.
            timeout: Longest wait in seconds after the call; 3600 when left out.
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

        Documented at: historical_apis/data_management_old_version/creating_a_dataset.rst
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

        request = Request(
            operations.CREATE_DATASET,
            body=body,
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
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a dataset and wait for it.

        The dataset is removed in the background, with no body in the answer; the source data in OBS stays where it
        is.

        The state is read by DescDataset until it no longer exists.

        Args:
            dataset_id: Which dataset is meant.
            timeout: Longest wait in seconds after the call; 3600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `dataset_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_a_dataset.rst
        """

        request = Request(
            operations.DELETE_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
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
    ) -> models.Dataset:
        """Wait until it can be used, or until it is in a given state.

        Args:
            dataset_id: Which dataset is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create'; NORMAL when
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
            operations.DESC_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
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
    ) -> None:
        """Wait until it no longer exists.

        Args:
            dataset_id: Which dataset is meant.
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
            operations.DESC_DATASET,
            path_values={
                "dataset_id": dataset_id,
            },
        )
        await wait_gone(self._client, operations.DATASETS_WAITER, request, timeout, on_progress, interval)
