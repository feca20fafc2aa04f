# Generated from spec/ by `make generate`; do not edit.
"""The resource `labels`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
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
        labels: Sequence[models.Label | params.Label] | Unset | None = UNSET,
    ) -> models.BatchResult:
        """Add labels to a dataset.

        Adds all labels of the list in one call. Each result says whether its label was added; a failed one raises
        BatchError with all results.

        Args:
            dataset_id: Dataset that has the labels.
            labels: The labels in question; to delete one, its name is enough.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/creating_a_dataset_label.rst
        """

        request = Request(
            operations.CREATE_LABELS,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "labels": labels,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        dataset_id: str | int,
        label_name: str | int,
        *,
        delete_source: bool | Unset | None = UNSET,
        label_type: models.LabelType | int | Unset | None = UNSET,
    ) -> models.BatchItemResult:
        """Delete a label and the samples that carry no other one.

        Takes the label off all samples and removes those that have no label left. Their files stay unless
        delete_source asks to delete them too.

        Args:
            dataset_id: Dataset that has the labels.
            label_name: Label to change or delete.
            delete_source: Whether the files of the removed samples are deleted from storage as well. The service
                assumes False when it is left out.
            label_type: Type of the label, where labels of several types share the name.

        Raises:
            ValueError: `dataset_id` or `label_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/data_management_old_version/deleting_a_label_and_the_files_that_only_contain_the_label.rst
        """

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
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        dataset_id: str | int,
        *,
        delete_policy: models.LabelDeletePolicy | int | Unset | None = UNSET,
        labels: Sequence[models.Label | params.Label] | Unset | None = UNSET,
    ) -> models.BatchResult:
        """Delete several labels of a dataset.

        Deletes the labels named in the list; the policy says what happens to the samples that carry them. A label
        that could not be deleted raises BatchError with all results.

        Args:
            dataset_id: Dataset that has the labels.
            delete_policy: What happens to samples that have only the deleted labels.
            labels: The labels in question; to delete one, its name is enough.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_labels_in_batches.rst
        """

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
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        version_id: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
    ) -> Pager[models.ListLabelsResponse, models.Label]:
        """List the labels of a dataset.

        Answers one page of labels with their properties and attributes, of the present dataset or of one of its
        versions.

        Args:
            dataset_id: Dataset that has the labels.
            version_id: Show the labels as they are in this version of the dataset.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            limit: How many labels a page holds. The service assumes 100000 when it is left out. From 1 to 100000.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_the_dataset_label_list.rst
        """

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
        )
        return self._client.pager(request)

    async def update(
        self,
        dataset_id: str | int,
        label_name: str | int,
        *,
        label_type: models.LabelType | int | Unset | None = UNSET,
        modelarts_color: str | Unset | None = UNSET,
        modelarts_default_shape: models.LabelShape | str | Unset | None = UNSET,
        modelarts_from_type: str | Unset | None = UNSET,
        modelarts_rename_to: str | Unset | None = UNSET,
        modelarts_shortcut: str | Unset | None = UNSET,
        modelarts_to_type: str | Unset | None = UNSET,
    ) -> models.BatchItemResult:
        """Change one label of a dataset.

        Replaces the given properties of the label, such as its colour, or renames it. Other labels stay as they are.

        Args:
            dataset_id: Dataset that has the labels.
            label_name: Label to change or delete.
            label_type: Type of the label, where labels of several types share the name.
            modelarts_color: Colour in hexadecimal notation, such as #c2185b; none unless given.
            modelarts_default_shape: Shape that is drawn first in object detection; none unless given.
            modelarts_from_type: Label of the entity at which a relation begins; needed for relations of text
                triplets.
            modelarts_rename_to: New name for the label, read when labels are changed.
            modelarts_shortcut: Key that picks the label; none unless given.
            modelarts_to_type: Label of the entity at which a relation ends; needed for relations of text triplets.

        Raises:
            ValueError: `dataset_id` or `label_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/updating_a_label_by_label_names.rst
        """

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
        )
        return await self._client.send(request)

    async def update_batch(
        self,
        dataset_id: str | int,
        *,
        labels: Sequence[models.Label | params.Label] | Unset | None = UNSET,
    ) -> models.BatchResult:
        """Change several labels of a dataset.

        Changes colour, shortcut and other properties of the named labels, or renames them by @modelarts:rename_to.
        Samples keep their marks.

        Args:
            dataset_id: Dataset that has the labels.
            labels: The labels in question; to delete one, its name is enough.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/modifying_labels_in_batches.rst
        """

        request = Request(
            operations.UPDATE_LABELS,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "labels": labels,
            },
        )
        return await self._client.send(request)
