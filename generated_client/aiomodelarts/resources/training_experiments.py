# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_experiments`."""

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

if TYPE_CHECKING:
    from .. import models, params


class TrainingExperiments(Resource):
    """Experiments, which group the training jobs of a workspace. Huawei Cloud only."""

    __slots__ = ()

    async def check_name(
        self,
        *,
        experiment_name: str,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingNameCheck:
        """Check whether a name of a training experiment is taken.

        Returns whether an experiment of the workspace already has the name. Names are unique in a workspace.
        Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            experiment_name: Name to check, up to 64 characters. At most 64 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CheckTrainingExperiment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CHECK_TRAINING_EXPERIMENT,
            query={
                "workspace_id": workspace_id,
                "experiment_name": experiment_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create(
        self,
        *,
        metadata: models.TrainingExperimentMetadataInput | params.TrainingExperimentMetadataInput,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingExperiment:
        """Create a training experiment.

        Creates an experiment without jobs and returns it with its ID. A training job joins it if the request for the
        job contains the ID in metadata.training_experiment_reference. Huawei Cloud only.

        Args:
            metadata: Name, description and workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateTrainingExperiment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAINING_EXPERIMENT,
            body={
                "metadata": metadata,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        experiment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a training experiment.

        Deletes the experiment for good. Its ID is then unknown to the service. Huawei Cloud only.

        Args:
            experiment_id: ID of the experiment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `experiment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteTrainingExperiment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAINING_EXPERIMENT,
            path_values={
                "experiment_id": experiment_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        experiment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingExperiment:
        """Get a training experiment.

        Returns the name, the description and the times of an experiment, and the number of its jobs.
        Huawei Cloud only.

        Args:
            experiment_id: ID of the experiment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `experiment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingExperimentDetails.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_EXPERIMENT_DETAILS,
            path_values={
                "experiment_id": experiment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        sort_by: models.TrainingExperimentSortKey | models.TrainingExperimentSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingExperimentPage, models.TrainingExperiment]:
        """List the training experiments of the project.

        Returns one page of experiments with the number of jobs in each. Without workspace_id, experiments of all
        workspaces are listed. Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace.
            limit: Maximum number of items to return. From 1 to 50.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            sort_by: Field to sort by.
            order: Sort order, which has an effect only together with sort_by. Default of the service: 'desc'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingExperiments.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_EXPERIMENTS,
            query={
                "workspace_id": workspace_id,
                "limit": limit,
                "offset": offset,
                "sort_by": sort_by,
                "order": order,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        experiment_id: str | int,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.UpdatedTrainingExperiment:
        """Change the name or description of a training experiment.

        Changes what the request contains and returns the new name and description. The jobs of the experiment stay
        the same. Huawei Cloud only.

        Args:
            experiment_id: ID of the experiment.
            name: New name of the experiment, of letters, digits, hyphens and underscores. From 1 to 64 characters.
                Matches `^[A-Za-z0-9_-]+$`.
            description: New description of the experiment, up to 256 characters. At most 256 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `experiment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ChangeTrainingExperiment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CHANGE_TRAINING_EXPERIMENT,
            path_values={
                "experiment_id": experiment_id,
            },
            body={
                "name": name,
                "description": description,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingExperiment | None:
        """Find one of the training experiments of the project by its exact name or ID.

        Reads the whole list, in pages of up to 50 items, because the service can't search for both names and IDs.
        Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            workspace_id: ID of the workspace. 0 is the default workspace.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingExperiments.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_EXPERIMENTS,
            query={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "name"),
                id=("metadata", "id"),
            ),
        )
