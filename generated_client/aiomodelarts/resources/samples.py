# Generated from spec/ by `make generate`; do not edit.
"""The resource `samples`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.redaction import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models, params


class Samples(Resource):
    """Samples of a dataset, such as images, texts or sounds, with the labels they carry."""

    __slots__ = ()

    async def create_batch(
        self,
        dataset_id: str | int,
        *,
        final_annotation: bool | Unset | None = UNSET,
        label_format: models.TextLabelFormat | params.TextLabelFormat | Unset | None = UNSET,
        samples: Sequence[models.NewSample | params.NewSample] | Unset | None = UNSET,
    ) -> models.UploadSamplesJsonResponse:
        """Add samples with their content to a dataset.

        Stores the files given in the body and labels them at once. Each result says whether its sample was added; a
        failed one raises BatchError with all results.

        Args:
            dataset_id: Dataset that holds the samples.
            final_annotation: Whether the labels count as confirmed; false is for image classification and object
                detection. The service assumes True when it is left out.
            label_format: How labels are written in the source; only for text datasets.
            samples: The samples to add.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/adding_samples_in_batches.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "final_annotation": final_annotation,
                "label_format": label_format,
                "samples": samples,
            }
        )
        del samples

        request = Request(
            operations.UPLOAD_SAMPLES_JSON,
            path_values={
                "dataset_id": dataset_id,
            },
            body=body,
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        dataset_id: str | int,
        *,
        delete_source: bool | Unset | None = UNSET,
        samples: Sequence[str] | Unset | None = UNSET,
    ) -> models.BatchResult:
        """Delete several samples of a dataset.

        Takes the listed samples out of the dataset, on request with their files in OBS. A sample that fails raises
        BatchError with all results.

        Args:
            dataset_id: Dataset that holds the samples.
            delete_source: Whether the files in OBS are deleted too, although versions and other datasets may need
                them; not for text datasets. The service assumes False when it is left out.
            samples: Identifiers of the samples.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_samples_in_batches.rst
        """

        request = Request(
            operations.DELETE_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "delete_source": delete_source,
                "samples": samples,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
        sample_id: str | int,
        *,
        locale: str | Unset | None = UNSET,
        sample_state: models.SampleState | str | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
    ) -> models.DatasetSample:
        """Get one sample of a dataset.

        Answers the labels and attributes of the sample, a signed link to its file and, in team labeling, what
        reviewers said.

        Args:
            dataset_id: Dataset that holds the samples.
            sample_id: Which sample is meant.
            locale: Language of the texts in the answer.
            sample_state: Find the sample only while its labeling is this far.
            worker_id: Show the sample as this member of a labeling team has it.

        Raises:
            ValueError: `dataset_id` or `sample_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/obtaining_details_about_a_sample.rst
        """

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
        )
        return await self._client.send(request)

    async def get_auto_labeled(
        self,
        dataset_id: str | int,
        sample_id: str | int,
    ) -> models.DatasetSample:
        """Get one sample that auto labeling has labeled.

        Answers the sample with the proposed labels, their confidence and whether it is a hard example.

        Args:
            dataset_id: Dataset that holds the samples.
            sample_id: Which sample is meant.

        Raises:
            ValueError: `dataset_id` or `sample_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_details_about_an_auto_labeling_sample.rst
        """

        request = Request(
            operations.DESCRIBE_AUTO_ANNOTATION_SAMPLE,
            path_values={
                "dataset_id": dataset_id,
                "sample_id": sample_id,
            },
        )
        return await self._client.send(request)

    async def get_search_condition(
        self,
        dataset_id: str | int,
    ) -> models.SampleSearchTerms:
        """Get what the samples of a dataset can be searched by.

        Answers the labels, attributes and labelers that occur, all in one answer.

        Args:
            dataset_id: Dataset that holds the samples.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/obtaining_sample_search_condition.rst
        """

        request = Request(
            operations.LIST_SEARCH,
            path_values={
                "dataset_id": dataset_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        high_score: str | Unset | None = UNSET,
        label_name: str | Unset | None = UNSET,
        label_type: models.DatasetType | int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        locale: str | Unset | None = UNSET,
        low_score: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        preview: bool | Unset | None = UNSET,
        process_parameter: str | Unset | None = UNSET,
        sample_state: models.SampleState | str | Unset | None = UNSET,
        sample_type: models.SampleType | int | Unset | None = UNSET,
        search_conditions: str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
    ) -> Pager[models.SamplePage, models.DatasetSample]:
        """List the samples of a dataset.

        Answers one page of samples with their labels, filtered as asked, together with how many match in all. The
        links to the files are signed and valid for a short time only.

        Args:
            dataset_id: Dataset that holds the samples.
            email: Keep only samples given to the team member with this address.
            high_score: Keep only samples labeled with at most this confidence, from 0 to 1. The service assumes '1'
                when it is left out.
            label_name: Keep only samples that carry the label of this name.
            label_type: Keep only samples labeled for this purpose.
            limit: How many samples a page holds. The service assumes 10 when it is left out. From 1 to 100.
            locale: Language of the texts in the answer.
            low_score: Keep only samples labeled with at least this confidence, from 0 to 1. The service assumes '0'
                when it is left out.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            order: Direction of the sorting. The service assumes 'desc' when it is left out.
            preview: Whether the answer is meant for a preview.
            process_parameter: How the links deliver images, in the notation of OBS for image processing.
            sample_state: Keep only samples whose labeling is this far.
            sample_type: Keep only samples of this kind of file. The service assumes 9 when it is left out.
            search_conditions: Further conditions as text, all of which have to be met. The client encodes them for
                the URL.
            version_id: Show the samples of this version of the dataset.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/obtaining_a_sample_list.rst
        """

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
        )
        return self._client.pager(request)

    def list_auto_labeled(
        self,
        dataset_id: str | int,
        *,
        high_score: str | Unset | None = UNSET,
        label_name: str | Unset | None = UNSET,
        label_type: models.DatasetType | int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        low_score: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        process_parameter: str | Unset | None = UNSET,
        search_conditions: str | Unset | None = UNSET,
    ) -> Pager[models.SamplePage, models.DatasetSample]:
        """List the samples that auto labeling has labeled.

        Answers one page of samples with the proposed labels and their confidence, which wait to be confirmed.

        Args:
            dataset_id: Dataset that holds the samples.
            high_score: Keep only proposals with at most this confidence, from 0 to 1. The service assumes '1' when it
                is left out.
            label_name: Keep only samples for which the label of this name is proposed.
            label_type: Keep only samples labeled for this purpose.
            limit: How many samples a page holds. The service assumes 10 when it is left out. From 1 to 100.
            low_score: Keep only proposals with at least this confidence, from 0 to 1. The service assumes '0' when it
                is left out.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            order: Direction of the sorting. The service assumes 'desc' when it is left out.
            process_parameter: How the links deliver images, in the notation of OBS for image processing.
            search_conditions: Further conditions as text, all of which have to be met. The client encodes them for
                the URL.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/obtaining_an_auto_labeling_sample_list.rst
        """

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
        )
        return self._client.pager(request)

    async def update_batch(
        self,
        dataset_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        samples: Sequence[models.LabeledSample | params.LabeledSample] | Unset | None = UNSET,
    ) -> models.BatchResult:
        """Replace the labels of several samples.

        Sets labels and attributes of the listed samples; an empty list takes all labels off. A sample that fails
        raises BatchError with all results.

        Args:
            dataset_id: Dataset that holds the samples.
            email: E-mail address of the team member who labels; only in team labeling.
            samples: The samples with what they get.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/updating_sample_labels_in_batches.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "email": email,
                "samples": samples,
            }
        )
        del samples

        request = Request(
            operations.UPDATE_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
            },
            body=body,
        )
        return await self._client.send(request)
