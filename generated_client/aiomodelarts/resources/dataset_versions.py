# Generated from spec/ by `make generate`; do not edit.
"""The resource `dataset_versions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models


class DatasetVersions(Resource):
    """Published versions of datasets, each with a manifest that training jobs can read."""

    __slots__ = ()

    async def create(
        self,
        dataset_id: str | int,
        *,
        clear_hard_property: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        export_images: bool | Unset | None = UNSET,
        remove_sample_usage: bool | Unset | None = UNSET,
        train_evaluate_sample_ratio: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFileFormat
        | models.DatasetVersionFileFormatValue
        | str
        | Unset
        | None = UNSET,
        version_name: str | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.VersionReference:
        """Publish the labeled samples of a dataset as a version.

        Returns the ID of the new version immediately. The manifest is written in the background, so wait until the
        version is running before you use it.

        Args:
            dataset_id: ID of the dataset.
            clear_hard_property: Whether to remove hard example marks. Default of the service: True.
            description: Description of the version. At most 256 characters. Matches `^[^!<>=&"']*$`.
            export_images: Whether to copy images to the folder of the version. Default of the service: False.
            remove_sample_usage: Whether to remove existing assignments of samples to training and evaluation. Default
                of the service: True.
            train_evaluate_sample_ratio: Share of samples for training, from 0 to 1, as a string. The rest is used for
                evaluation. Default of the service: '1.00'.
            version_format: Format of the published samples.
            version_name: Name of the version. Can contain letters, digits, underscores and hyphens. From 1 to 32
                characters. Matches `^[A-Za-z0-9_-]{1,32}$`.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset_labeling_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DATASET_VERSION,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "clear_hard_property": clear_hard_property,
                "description": description,
                "export_images": export_images,
                "remove_sample_usage": remove_sample_usage,
                "train_evaluate_sample_ratio": train_evaluate_sample_ratio,
                "version_format": version_format,
                "version_name": version_name,
                "with_column_header": with_column_header,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        dataset_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a version of a dataset.

        Deletes the version in the background. The response has no body.

        Args:
            dataset_id: ID of the dataset.
            version_id: ID of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_dataset_labeling_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DATASET_VERSION,
            path_values={
                "dataset_id": dataset_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetVersion:
        """Get a version of a dataset.

        Returns the state of the version, the path of its manifest, its sample counts and the outcome of publishing.

        Args:
            dataset_id: ID of the dataset.
            version_id: ID of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `version_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_dataset_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESCRIBE_DATASET_VERSION,
            path_values={
                "dataset_id": dataset_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        status: models.DatasetVersionStatus | models.DatasetVersionStatusValue | int | Unset | None = UNSET,
        train_evaluate_ratio: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFormatCode | models.DatasetVersionFormatCodeValue | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DatasetVersionPage, models.DatasetVersion]:
        """List the versions of a dataset.

        Returns one page of versions and the total number of matches.

        Args:
            dataset_id: ID of the dataset.
            status: Return only versions in this state.
            train_evaluate_ratio: Return only versions with a training ratio within this range: two numbers separated
                by a comma.
            version_format: Return only versions in this format.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_version_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DATASET_VERSIONS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "status": status,
                "train_evaluate_ratio": train_evaluate_ratio,
                "version_format": version_format,
                "offset": offset,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        dataset_id: str | int,
        name_or_id: str | int,
        *,
        status: models.DatasetVersionStatus | models.DatasetVersionStatusValue | int | Unset | None = UNSET,
        train_evaluate_ratio: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFormatCode | models.DatasetVersionFormatCodeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetVersion | None:
        """Find one of the versions of a dataset by its exact name or ID.

        Reads the whole list, in pages of up to 1000 items, because the service can't search for both names and IDs.

        Args:
            dataset_id: ID of the dataset.
            name_or_id: Exact name or ID, case-sensitive.
            status: Return only versions in this state.
            train_evaluate_ratio: Return only versions with a training ratio within this range: two numbers separated
                by a comma.
            version_format: Return only versions in this format.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_version_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DATASET_VERSIONS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "status": status,
                "train_evaluate_ratio": train_evaluate_ratio,
                "version_format": version_format,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("version_name",),
                id=("version_id",),
                state=("status",),
                gone=(3,),
            ),
        )

    async def create_and_wait(
        self,
        dataset_id: str | int,
        *,
        clear_hard_property: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        export_images: bool | Unset | None = UNSET,
        remove_sample_usage: bool | Unset | None = UNSET,
        train_evaluate_sample_ratio: str | Unset | None = UNSET,
        version_format: models.DatasetVersionFileFormat
        | models.DatasetVersionFileFormatValue
        | str
        | Unset
        | None = UNSET,
        version_name: str | Unset | None = UNSET,
        with_column_header: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DatasetVersion:
        """Publish the labeled samples of a dataset as a version, then wait for the result.

        Returns the ID of the new version immediately. The manifest is written in the background, so wait until the
        version is running before you use it.

        The client then polls DescribeDatasetVersion until the state is RUNNING.

        Args:
            dataset_id: ID of the dataset.
            clear_hard_property: Whether to remove hard example marks. Default of the service: True.
            description: Description of the version. At most 256 characters. Matches `^[^!<>=&"']*$`.
            export_images: Whether to copy images to the folder of the version. Default of the service: False.
            remove_sample_usage: Whether to remove existing assignments of samples to training and evaluation. Default
                of the service: True.
            train_evaluate_sample_ratio: Share of samples for training, from 0 to 1, as a string. The rest is used for
                evaluation. Default of the service: '1.00'.
            version_format: Format of the published samples.
            version_name: Name of the version. Can contain letters, digits, underscores and hyphens. From 1 to 32
                characters. Matches `^[A-Za-z0-9_-]{1,32}$`.
            with_column_header: Whether to write the column names as the first row of the CSV file. Only for table
                datasets. Default of the service: True.
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
            ValueError: `dataset_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset_labeling_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DATASET_VERSION,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "clear_hard_property": clear_hard_property,
                "description": description,
                "export_images": export_images,
                "remove_sample_usage": remove_sample_usage,
                "train_evaluate_sample_ratio": train_evaluate_sample_ratio,
                "version_format": version_format,
                "version_name": version_name,
                "with_column_header": with_column_header,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DATASET_VERSIONS_WAITER,
            "create",
            request,
            operations.DESCRIBE_DATASET_VERSION,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        dataset_id: str | int,
        version_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a version of a dataset, then wait for the result.

        Deletes the version in the background. The response has no body.

        The client then polls DescribeDatasetVersion until the resource no longer exists.

        Args:
            dataset_id: ID of the dataset.
            version_id: ID of the version.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `dataset_id` or `version_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_dataset_labeling_version.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DATASET_VERSION,
            path_values={
                "dataset_id": dataset_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.DATASET_VERSIONS_WAITER,
            "delete",
            request,
            operations.DESCRIBE_DATASET_VERSION,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        dataset_id: str | int,
        version_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetVersion:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            dataset_id: ID of the dataset.
            version_id: ID of the version.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. RUNNING by default.
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
            operations.DESCRIBE_DATASET_VERSION,
            path_values={
                "dataset_id": dataset_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.DATASET_VERSIONS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        dataset_id: str | int,
        version_id: str | int,
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
            version_id: ID of the version.
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
            operations.DESCRIBE_DATASET_VERSION,
            path_values={
                "dataset_id": dataset_id,
                "version_id": version_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.DATASET_VERSIONS_WAITER, request, timeout, on_progress, interval)
