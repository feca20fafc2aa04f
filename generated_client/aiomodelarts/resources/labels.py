# Generated from spec/ by `make generate`; do not edit.
"""The resource `labels`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models, params


class Labels(Resource):
    """Labels of a dataset, with their names, colors and attributes."""

    __slots__ = ()

    async def create_batch(
        self,
        dataset_id: str | int,
        *,
        labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Add labels to a dataset.

        Adds all labels in one request. Each result states whether the label was added. If a label could not be added,
        the client raises BatchError with all results.

        Args:
            dataset_id: ID of the dataset.
            labels: Labels to create, update or delete. Only the name is required to delete a label.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset_label.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_LABELS,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "labels": labels,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        dataset_id: str | int,
        label_name: str | int,
        *,
        delete_source: bool | Unset | None = UNSET,
        label_type: models.LabelType | models.LabelTypeValue | int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchItemResult:
        """Delete a label and the samples that have no other label.

        Removes the label from all samples and deletes the samples that have no other label. Their files are deleted
        only if delete_source is true.

        Args:
            dataset_id: ID of the dataset.
            label_name: Current name of the label.
            delete_source: Whether to also delete the files of the deleted samples from storage. Default of the
                service: False.
            label_type: Labeling type of the label. Required to distinguish labels of different types with the same
                name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `label_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_label_and_the_files_that_only_contain_the_label.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_LABEL_AND_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
                "label_name": label_name,
            },
            query={
                "delete_source": delete_source,
                "label_type": label_type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        dataset_id: str | int,
        *,
        delete_policy: models.LabelDeletePolicy | models.LabelDeletePolicyValue | Unset | None = UNSET,
        labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Delete several labels of a dataset.

        Deletes the labels in the list. The policy determines what happens to the labeled samples. If a label could
        not be deleted, the client raises BatchError with all results.

        Args:
            dataset_id: ID of the dataset.
            delete_policy: Policy for samples that have only the deleted labels.
            labels: Labels to create, update or delete. Only the name is required to delete a label.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_labels_in_batches.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_LABELS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "delete_policy": delete_policy,
            },
            body={
                "labels": labels,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        version_id: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.LabelPage, models.Label]:
        """List the labels of a dataset.

        Returns one page of labels with their properties and attributes, for the current dataset or one of its
        versions.

        Args:
            dataset_id: ID of the dataset.
            version_id: ID of a dataset version; returns the labels of that version.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 100000. From 1 to 100000.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_label_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_LABELS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "version_id": version_id,
                "offset": offset,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        dataset_id: str | int,
        label_name: str | int,
        *,
        label_type: models.LabelType | models.LabelTypeValue | int | Unset | None = UNSET,
        modelarts_color: str | Unset | None = UNSET,
        modelarts_default_shape: models.LabelShape | models.LabelShapeValue | str | Unset | None = UNSET,
        modelarts_from_type: str | Unset | None = UNSET,
        modelarts_rename_to: str | Unset | None = UNSET,
        modelarts_shortcut: str | Unset | None = UNSET,
        modelarts_to_type: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchItemResult:
        """Update a label.

        Replaces the properties in the request, such as the color, or renames the label. Other labels are not changed.

        Args:
            dataset_id: ID of the dataset.
            label_name: Current name of the label.
            label_type: Labeling type of the label. Required to distinguish labels of different types with the same
                name.
            modelarts_color: Color in hexadecimal notation, such as #c2185b. No color is set by default.
            modelarts_default_shape: Default shape for object detection. No shape is set by default.
            modelarts_from_type: Label of the source entity of a relation. Required for relations of text triplets.
            modelarts_rename_to: New name of the label. Used when labels are updated.
            modelarts_shortcut: Keyboard shortcut of the label. No shortcut is set by default.
            modelarts_to_type: Label of the target entity of a relation. Required for relations of text triplets.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `label_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_label_by_label_names.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_LABEL,
            path_values={
                "dataset_id": dataset_id,
                "label_name": label_name,
            },
            query={
                "label_type": label_type,
            },
            body={
                "@modelarts:color": modelarts_color,
                "@modelarts:default_shape": modelarts_default_shape,
                "@modelarts:from_type": modelarts_from_type,
                "@modelarts:rename_to": modelarts_rename_to,
                "@modelarts:shortcut": modelarts_shortcut,
                "@modelarts:to_type": modelarts_to_type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update_batch(
        self,
        dataset_id: str | int,
        *,
        labels: Sequence[models.LabelInput | params.LabelInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Update several labels of a dataset.

        Updates the color, shortcut and other properties of the labels, or renames them with @modelarts:rename_to.
        Labeled samples keep their labels.

        Args:
            dataset_id: ID of the dataset.
            labels: Labels to create, update or delete. Only the name is required to delete a label.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/modifying_labels_in_batches.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_LABELS,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "labels": labels,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        dataset_id: str | int,
        name_or_id: str | int,
        *,
        version_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Label | None:
        """Find one of the labels of a dataset by its exact name or ID.

        Reads the whole list, in pages of up to 100000 items, because the service can't search for both names and IDs.

        Args:
            dataset_id: ID of the dataset.
            name_or_id: Exact name or ID, case-sensitive.
            version_id: ID of a dataset version; returns the labels of that version.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_label_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_LABELS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "version_id": version_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
            ),
        )
