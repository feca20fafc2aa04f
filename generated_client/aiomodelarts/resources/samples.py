# Generated from spec/ by `make generate`; do not edit.
"""The resource `samples`."""

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

if TYPE_CHECKING:
    from .. import models, params


class Samples(Resource):
    """Samples of a dataset, such as images, text or audio, with their labels."""

    __slots__ = ()

    async def create_batch(
        self,
        dataset_id: str | int,
        *,
        final_annotation: bool | Unset | None = UNSET,
        label_format: models.TextLabelFormat | params.TextLabelFormat | Unset | None = UNSET,
        samples: Sequence[models.NewSample | params.NewSample] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SampleUploadResult:
        """Add samples to a dataset and upload their content.

        Stores the uploaded files and labels them immediately. The response contains a result for each sample. If a
        sample fails, the client raises BatchError with all results.

        Args:
            dataset_id: ID of the dataset.
            final_annotation: Whether the labels are treated as confirmed. false is supported for image classification
                and object detection. Default of the service: True.
            label_format: Format of labels in the source data. Only for text datasets.
            samples: List of samples to add.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/adding_samples_in_batches.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "final_annotation": final_annotation,
                "label_format": label_format,
                "samples": samples,
            }
        )
        del samples

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPLOAD_SAMPLES_JSON,
            path_values={
                "dataset_id": dataset_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        dataset_id: str | int,
        *,
        delete_source: bool | Unset | None = UNSET,
        samples: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Delete several samples of a dataset.

        Removes the listed samples from the dataset and, if requested, their files from OBS. If a sample fails, the
        client raises BatchError with all results.

        Args:
            dataset_id: ID of the dataset.
            delete_source: Whether to delete the files in OBS as well, even if other versions or datasets use them.
                Not supported for text datasets. Default of the service: False.
            samples: IDs of the samples.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_samples_in_batches.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "delete_source": delete_source,
                "samples": samples,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
        sample_id: str | int,
        *,
        locale: str | Unset | None = UNSET,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetSample:
        """Get a sample of a dataset.

        Returns the labels and attributes of the sample, a signed link to its file and, for team labeling, the review
        results.

        Args:
            dataset_id: ID of the dataset.
            sample_id: ID of the sample.
            locale: Language of strings in the response.
            sample_state: Expected state of the sample. A sample in another state is not found.
            worker_id: ID of the labeling team member. If specified, the sample is returned as this member sees it.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `sample_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_details_about_a_sample.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESCRIBE_SAMPLE,
            path_values={
                "dataset_id": dataset_id,
                "sample_id": sample_id,
            },
            query={
                "locale": locale,
                "sample_state": sample_state,
                "worker_id": worker_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_auto_labeled(
        self,
        dataset_id: str | int,
        sample_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetSample:
        """Get a sample labeled by auto labeling.

        Returns the sample with its proposed labels, their confidence and whether it is a hard example.

        Args:
            dataset_id: ID of the dataset.
            sample_id: ID of the sample.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `sample_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_an_auto_labeling_sample.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESCRIBE_AUTO_ANNOTATION_SAMPLE,
            path_values={
                "dataset_id": dataset_id,
                "sample_id": sample_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_search_condition(
        self,
        dataset_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.SampleSearchTerms:
        """Get the search conditions available for the samples of a dataset.

        Returns all labels, attributes and labelers in use, in one response.

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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_sample_search_condition.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_SEARCH,
            path_values={
                "dataset_id": dataset_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        high_score: str | Unset | None = UNSET,
        label_name: str | Unset | None = UNSET,
        label_type: models.DatasetType | models.DatasetTypeValue | int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        locale: str | Unset | None = UNSET,
        low_score: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        preview: bool | Unset | None = UNSET,
        process_parameter: str | Unset | None = UNSET,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        sample_type: models.SampleType | models.SampleTypeValue | int | Unset | None = UNSET,
        search_conditions: str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.SamplePage, models.DatasetSample]:
        """List the samples of a dataset.

        Returns one page of samples with their labels and the total number of matches. The links to files are signed
        and valid for a short time only.

        Args:
            dataset_id: ID of the dataset.
            email: Return only samples assigned to the labeling team member with this email address.
            high_score: Maximum confidence of the labels, from 0 to 1. Default of the service: '1'.
            label_name: Return only samples with a label of this name.
            label_type: Return only samples of this labeling type.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            locale: Language of strings in the response.
            low_score: Minimum confidence of the labels, from 0 to 1. Default of the service: '0'.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. Default of the service: 'desc'.
            preview: Whether to return the samples for a preview.
            process_parameter: Image processing parameters for the links, in OBS syntax.
            sample_state: Return only samples in this state.
            sample_type: Return only samples of this file type. Default of the service: 9.
            search_conditions: Further search conditions, as a string. Samples must match all of them. The client
                encodes the string for the URL.
            version_id: ID of the dataset version. If specified, the samples of this version are returned.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_a_sample_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "email": email,
                "high_score": high_score,
                "label_name": label_name,
                "label_type": label_type,
                "limit": limit,
                "locale": locale,
                "low_score": low_score,
                "offset": offset,
                "order": order,
                "preview": preview,
                "process_parameter": process_parameter,
                "sample_state": sample_state,
                "sample_type": sample_type,
                "search_conditions": search_conditions,
                "version_id": version_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_auto_labeled(
        self,
        dataset_id: str | int,
        *,
        high_score: str | Unset | None = UNSET,
        label_name: str | Unset | None = UNSET,
        label_type: models.DatasetType | models.DatasetTypeValue | int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        low_score: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        process_parameter: str | Unset | None = UNSET,
        search_conditions: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.SamplePage, models.DatasetSample]:
        """List the samples labeled by auto labeling.

        Returns one page of samples with the proposed labels and their confidence. Proposed labels must be confirmed.

        Args:
            dataset_id: ID of the dataset.
            high_score: Maximum confidence of the proposed labels, from 0 to 1. Default of the service: '1'.
            label_name: Return only samples with a proposed label of this name.
            label_type: Return only samples of this labeling type.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            low_score: Minimum confidence of the proposed labels, from 0 to 1. Default of the service: '0'.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. Default of the service: 'desc'.
            process_parameter: Image processing parameters for the links, in OBS syntax.
            search_conditions: Further search conditions, as a string. Samples must match all of them. The client
                encodes the string for the URL.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_an_auto_labeling_sample_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_AUTO_ANNOTATION_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "high_score": high_score,
                "label_name": label_name,
                "label_type": label_type,
                "limit": limit,
                "low_score": low_score,
                "offset": offset,
                "order": order,
                "process_parameter": process_parameter,
                "search_conditions": search_conditions,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update_batch(
        self,
        dataset_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        samples: Sequence[models.LabeledSample | params.LabeledSample] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Replace the labels of several samples.

        Sets the labels and attributes of the listed samples. An empty list removes all labels. If a sample fails, the
        client raises BatchError with all results.

        Args:
            dataset_id: ID of the dataset.
            email: Email address of the team member who labels the samples. Only for team labeling.
            samples: Samples with their new labels and attributes.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_sample_labels_in_batches.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "email": email,
                "samples": samples,
            }
        )
        del samples

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        dataset_id: str | int,
        name_or_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        high_score: str | Unset | None = UNSET,
        label_name: str | Unset | None = UNSET,
        label_type: models.DatasetType | models.DatasetTypeValue | int | Unset | None = UNSET,
        locale: str | Unset | None = UNSET,
        low_score: str | Unset | None = UNSET,
        preview: bool | Unset | None = UNSET,
        process_parameter: str | Unset | None = UNSET,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        sample_type: models.SampleType | models.SampleTypeValue | int | Unset | None = UNSET,
        search_conditions: str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetSample | None:
        """Find one of the samples of a dataset by its exact name or ID.

        Reads the whole list, in pages of up to 100 items, because the service can't search for both names and IDs.

        Args:
            dataset_id: ID of the dataset.
            name_or_id: Exact name or ID, case-sensitive.
            email: Return only samples assigned to the labeling team member with this email address.
            high_score: Maximum confidence of the labels, from 0 to 1. Default of the service: '1'.
            label_name: Return only samples with a label of this name.
            label_type: Return only samples of this labeling type.
            locale: Language of strings in the response.
            low_score: Minimum confidence of the labels, from 0 to 1. Default of the service: '0'.
            preview: Whether to return the samples for a preview.
            process_parameter: Image processing parameters for the links, in OBS syntax.
            sample_state: Return only samples in this state.
            sample_type: Return only samples of this file type. Default of the service: 9.
            search_conditions: Further search conditions, as a string. Samples must match all of them. The client
                encodes the string for the URL.
            version_id: ID of the dataset version. If specified, the samples of this version are returned.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_a_sample_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "email": email,
                "high_score": high_score,
                "label_name": label_name,
                "label_type": label_type,
                "locale": locale,
                "low_score": low_score,
                "preview": preview,
                "process_parameter": process_parameter,
                "sample_state": sample_state,
                "sample_type": sample_type,
                "search_conditions": search_conditions,
                "version_id": version_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("sample_name",),
                id=("sample_id",),
            ),
        )
