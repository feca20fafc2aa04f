# Generated from spec/ by `make generate`; do not edit.
"""The resource `algorithms`."""

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


class Algorithms(Resource):
    """Algorithms of the training service: code and its settings, ready for use in training jobs."""

    __slots__ = ()

    async def create(
        self,
        *,
        metadata: models.AlgorithmMetadataInput | params.AlgorithmMetadataInput | Unset | None = UNSET,
        job_config: models.AlgorithmSettingsInput | params.AlgorithmSettingsInput | Unset | None = UNSET,
        resource_requirements: Sequence[
            models.AlgorithmResourceRequirementInput | params.AlgorithmResourceRequirementInput
        ]
        | Unset
        | None = UNSET,
        advanced_config: models.AlgorithmPolicies | params.AlgorithmPolicies | Unset | None = UNSET,
    ) -> models.Algorithm:
        """Create an algorithm from code in OBS or from a container image.

        The algorithm is stored at once and can be used by training jobs from then on; the answer carries its
        identifier. Code is given by code_dir together with boot_file, an image by engine.image_url and command.

        Args:
            metadata: Name and place of the algorithm.
            job_config: Code or image that is run, with its parameters and data channels.
            resource_requirements: Machines that the algorithm can run on; the console offers only flavors that meet
                them.
            advanced_config: Search for good hyperparameters, in auto_search.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/creating_an_algorithm.rst
        """

        request = Request(
            operations.CREATE_ALGORITHM,
            body={
                "metadata": metadata,
                "job_config": job_config,
                "resource_requirements": resource_requirements,
                "advanced_config": advanced_config,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        algorithm_id: str | int,
    ) -> None:
        """Delete an algorithm.

        The removal is accepted and nothing comes back; get the algorithm to see whether it is gone.

        Args:
            algorithm_id: Which algorithm is meant, a UUID.

        Raises:
            ValueError: `algorithm_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/deleting_an_algorithm.rst
        """

        request = Request(
            operations.DELETE_ALGORITHM,
            path_values={
                "algorithm_id": algorithm_id,
            },
        )
        await self._client.send(request)

    async def get(
        self,
        algorithm_id: str | int,
    ) -> models.Algorithm:
        """Get one algorithm.

        Answers the settings of the algorithm, who made it and the files of its code folder.

        Args:
            algorithm_id: Which algorithm is meant, a UUID.

        Raises:
            ValueError: `algorithm_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_algorithm_details.rst
        """

        request = Request(
            operations.SHOW_ALGORITHM_BY_UUID,
            path_values={
                "algorithm_id": algorithm_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        group_by: str | Unset | None = UNSET,
        searches: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> Pager[models.ListAlgorithmsResponse, models.Algorithm]:
        """List the algorithms of the project.

        Answers one page of algorithms with all their settings, the newest first unless asked otherwise, together with
        how many there are in all.

        Args:
            offset: Where the answer starts, from 0; documented as a number of algorithms to skip, though servers are
                said to count pages: the pager finds out. At least 0.
            limit: How many algorithms a page holds. From 1 to 50.
            sort_by: Field by which the algorithms are sorted; no other than create_time is documented. The service
                assumes 'create_time' when it is left out.
            order: Direction of the sorting; descending unless given.
            group_by: Field by which the algorithms are grouped; the reference names no values.
            searches: Filter written as field:text, such as name:flower for algorithms whose name contains flower.
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_the_algorithm_list.rst
        """

        request = Request(
            operations.LIST_ALGORITHMS,
            query={
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "group_by": group_by,
                "searches": searches,
                "workspace_id": workspace_id,
            },
        )
        return self._client.pager(request)

    async def update(
        self,
        algorithm_id: str | int,
        *,
        metadata: models.AlgorithmMetadataInput | params.AlgorithmMetadataInput | Unset | None = UNSET,
        job_config: models.AlgorithmSettingsInput | params.AlgorithmSettingsInput | Unset | None = UNSET,
        resource_requirements: Sequence[
            models.AlgorithmResourceRequirementInput | params.AlgorithmResourceRequirementInput
        ]
        | Unset
        | None = UNSET,
        advanced_config: models.AlgorithmPolicies | params.AlgorithmPolicies | Unset | None = UNSET,
    ) -> models.Algorithm:
        """Replace the settings of an algorithm.

        The algorithm takes over what is sent and keeps its identifier; send everything it is to have. The changed
        algorithm comes back.

        Args:
            algorithm_id: Which algorithm is meant, a UUID.
            metadata: Name and place of the algorithm.
            job_config: Code or image that is run, with its parameters and data channels.
            resource_requirements: Machines that the algorithm can run on; the console offers only flavors that meet
                them.
            advanced_config: Search for good hyperparameters, in auto_search.

        Raises:
            ValueError: `algorithm_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/modifying_an_algorithm.rst
        """

        request = Request(
            operations.CHANGE_ALGORITHM,
            path_values={
                "algorithm_id": algorithm_id,
            },
            body={
                "metadata": metadata,
                "job_config": job_config,
                "resource_requirements": resource_requirements,
                "advanced_config": advanced_config,
            },
        )
        return await self._client.send(request)
